import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Db, Store } from './open.ts';
import { eraseNames, namesOf, type ErasedText } from './eraseNames.ts';
import { keepPages, type Keeping } from './keptPages.ts';
import { seatsOfPerson } from './samePerson.ts';
import { pagesOf, pagesOfPerson } from './seatTokens.ts';
import { checkpointAndStamp } from './stamp.ts';
import { ERASED_NAME } from './withoutName.ts';

const TRIES = 5; // other teams may be writing
const WAIT_MS = 20;

/**
 * Deletes a session with everything that belongs to it; `overwriteFreed` then deletes it down to the last byte. `kept`: how to
 * keep the pages that people chose to keep, which happens in the same transaction.
 */
export async function eraseSession(store: Store, session: string, kept: Keeping): Promise<void> {
  await store.db.transaction().execute(async trx => {
    await keepPages(trx, session, kept);
    const teams = trx.selectFrom('team').select('id').where('session_id', '=', session);
    for (const table of ['journal', 'journal_aside', 'snapshot', 'text'] as const) {
      await trx.deleteFrom(table).where('team_id', 'in', teams).execute();
    }
    const seats = trx.selectFrom('seat').select('id').where('session_id', '=', session);
    const pages = [...(await pagesOf(trx, session)).keys()];
    for (const table of ['statement', 'plan'] as const) await trx.deleteFrom(table).where('seat_id', 'in', pages).execute();
    for (const table of ['seat_token', 'former_name', 'coach_note'] as const) {
      await trx.deleteFrom(table).where('seat_id', 'in', seats).execute();
    }
    for (const table of ['wish', 'observer', 'around', 'share', 'lrs_queue', 'lrs_team', 'shown'] as const) {
      await trx.deleteFrom(table).where('session_id', '=', session).execute();
    }
    await trx.deleteFrom('seat').where('session_id', '=', session).execute();
    await trx.deleteFrom('team').where('session_id', '=', session).execute();
    await trx.deleteFrom('session').where('id', '=', session).execute();
    // A level is still needed by the sessions that use it and by people who answer six weeks later.
    await trx
      .deleteFrom('level_source')
      .where('hash', 'not in', trx.selectFrom('session').select('level_hash'))
      .where('hash', 'not in', trx.selectFrom('follow_up').select('level_hash'))
      .execute();
  });
}

/**
 * Erases a person: what they typed, messages to them, what they said about themselves, and their names in texts of others;
 * also what is left of doubles that were joined to their seat. `actorsOf`: the ids of a seat in the learning record store. Their
 * seat stays in the game, without a name. Returns the deleted or changed texts, so that copies in memory can be dropped;
 * `overwriteFreed` then deletes what was erased down to the last byte.
 */
export function eraseSeat(
  store: Store,
  { seat, actorsOf, at }: { seat: string; actorsOf: (seat: string) => readonly string[]; at: number },
): Promise<ErasedText[]> {
  return store.db.transaction().execute(async trx => {
    const seats = await seatsOfPerson(trx, seat);
    const { session_id } = await trx.selectFrom('seat').select('session_id').where('id', '=', seat).executeTakeFirstOrThrow();
    const teams = trx.selectFrom('team').select('id').where('session_id', '=', session_id);
    const typed = await trx.selectFrom('text').select(['id', 'team_id']).where('by', 'in', seats).execute();
    const messages = [];
    for (const table of ['journal', 'journal_aside'] as const) {
      const rows = trx.selectFrom(table).select(['team_id', 'command']).where('team_id', 'in', teams);
      for (const to of seats) messages.push(...(await rows.where('command', 'like', `%"to":"${to}"%`).execute()));
    }
    const erased: ErasedText[] = [
      ...typed.map(({ id, team_id }) => ({ team: team_id, text: id, now: null })),
      ...messages.flatMap(({ team_id, command }) => {
        const { to, text } = readJson(command) as { to?: unknown; text?: unknown };
        return typeof to === 'string' && seats.includes(to) && typeof text === 'string'
          ? [{ team: team_id, text, now: null }]
          : [];
      }),
    ];
    for (const { text } of erased) await trx.deleteFrom('text').where('id', '=', text).execute();
    const pages = await pagesOfPerson(trx, seat);
    for (const table of ['statement', 'plan'] as const) await trx.deleteFrom(table).where('seat_id', 'in', pages).execute();
    const changed = await eraseNames(trx, session_id, await namesOf(trx, seat));
    for (const table of ['former_name', 'coach_note'] as const)
      await trx.deleteFrom(table).where('seat_id', 'in', seats).execute();
    for (const actor of seats.flatMap(actorsOf))
      await trx.deleteFrom('lrs_queue').where('statement', 'like', `%"name":"${actor}"%`).execute();
    await trx
      .updateTable('seat')
      .set({ name: ERASED_NAME, portrait: 'p01', practice: '[]', checks: '{}', hand_at: null, pseudonym: null, erased_at: at })
      .where('id', 'in', seats)
      .execute();
    return [...erased, ...changed];
  });
}

/** Rows that were set aside may not be valid JSON. */
function readJson(text: string): object {
  try {
    return (JSON.parse(text) as object | null) ?? {};
  } catch {
    return {};
  }
}

/** Deleted data may remain in the write-ahead log or in free pages: both are rewritten. */
export async function overwriteFreed({ db }: Store): Promise<void> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  await sql`vacuum`.execute(db);
  await checkpointLog(db);
}

/** A deleted row is overwritten in the file at once (`secure_delete`), but may remain in the write-ahead log until this runs. */
export async function checkpointLog(db: Db): Promise<void> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const { rows } = await checkpointAndStamp(db, () => sql<{ busy: number }>`pragma wal_checkpoint(truncate)`.execute(db));
    if (!rows[0]?.busy) return;
    await wait(WAIT_MS * (attempt + 1));
  }
  throw new Error('deleted data may remain in the write-ahead log: the store was busy');
}
