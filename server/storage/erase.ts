import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db, Store } from './open.ts';

const TRIES = 5; // other teams may be writing
const WAIT_MS = 20;

/** Deletes a session with all that belongs to it, and every byte of it in the file. */
export async function eraseSession(store: Store, session: string): Promise<void> {
  await store.db.transaction().execute(async trx => {
    const teams = trx.selectFrom('team').select('id').where('session_id', '=', session);
    for (const table of ['journal', 'snapshot', 'text'] as const) {
      await trx.deleteFrom(table).where('team_id', 'in', teams).execute();
    }
    const seats = trx.selectFrom('seat').select('id').where('session_id', '=', session);
    await trx.deleteFrom('seat_token').where('seat_id', 'in', seats).execute();
    for (const table of ['wish', 'observer', 'share'] as const) {
      await trx.deleteFrom(table).where('session_id', '=', session).execute();
    }
    await trx.deleteFrom('seat').where('session_id', '=', session).execute();
    await trx.deleteFrom('team').where('session_id', '=', session).execute();
    await trx.deleteFrom('session').where('id', '=', session).execute();
    await trx.deleteFrom('level_source').where('hash', 'not in', trx.selectFrom('session').select('level_hash')).execute();
  });
  await wipeFreed(store);
}

/** What was deleted may still stand in the log or in free pages: both are rewritten. */
async function wipeFreed({ db }: Store): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  await sql`vacuum`.execute(db);
  await emptyLog(db);
}

/** A row that was deleted is overwritten in the file at once (`secure_delete`); the log may still hold it until now. */
export async function emptyLog(db: Db): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { rows } = await sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db);
    if (!rows[0]?.busy) return;
    await wait(WAIT_MS * (attempt + 1));
  }
  throw new Error('what was deleted may still stand in the log: the store was busy');
}
