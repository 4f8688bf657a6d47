import { checkpointLog } from '../storage/erase.ts';
import { writeHealth } from '../storage/health.ts';
import type { Db } from '../storage/open.ts';
import type { JournalRow, TextRow } from '../storage/schema.ts';
import { isKeyTaken } from '../storage/storeFault.ts';
import { GroupWriter } from './GroupWriter.ts';
import {
  AlreadyWritten,
  doneKey,
  type AsideReason,
  type SetAsideOptions,
  type Entry,
  type Journal,
  type ReadJournal,
  type Snapshot,
  type TypedText,
} from './Journal.ts';
import { lastOf, readConsecutive, readSnapshot } from './readRow.ts';
import { setAside } from './setAside.ts';

interface Write {
  row: JournalRow;
  texts: TextRow[];
}

const REMEMBERED = 1000; // commands whose client ids are checked; browsers retry within seconds, not hours

/** The journal in the database, on a connection of its own. */
export class SqlJournal implements Journal {
  #db: Db;
  #writer: GroupWriter<Write>;

  constructor(db: Db) {
    this.#db = db;
    this.#writer = new GroupWriter(writes => this.#write(writes));
  }

  async append(team: string, entry: Entry, texts: readonly TypedText[]): Promise<void> {
    const { by, ...command } = entry.command;
    const write = {
      row: { team_id: team, seq: entry.seq, at: entry.at, by, client_id: entry.client, command: JSON.stringify(command) },
      texts: texts.map(({ id, text }) => ({ id, team_id: team, by, at: entry.at, text })),
    };
    await this.#writer.add(write).catch((error: unknown) => {
      throw isKeyTaken(error) ? new AlreadyWritten(team, entry.seq) : error;
    });
  }

  async read(team: string, after: number): Promise<Entry[]> {
    return (await this.readWhole(team, after)).entries;
  }

  async readWhole(team: string, after: number): Promise<ReadJournal> {
    const rows = await this.#db
      .selectFrom('journal')
      .selectAll()
      .where('team_id', '=', team)
      .where('seq', '>', after)
      .orderBy('seq')
      .execute();
    return { entries: readConsecutive(rows, after), last: lastOf(rows) };
  }

  async doneElsewhere(team: string, comes?: string): Promise<string[]> {
    const members = this.#db.selectFrom('seat').select('id').where('team_id', '=', team);
    const session = this.#db.selectFrom('team').select('session_id').where('id', '=', team);
    const others = this.#db.selectFrom('team').select('id').where('session_id', '=', session).where('id', '!=', team);
    const rows = await this.#db
      .selectFrom('journal')
      .select(['by', 'client_id'])
      .where('team_id', 'in', others)
      .where('client_id', 'is not', null)
      .where(eb => (comes === undefined ? eb('by', 'in', members) : eb('by', '=', comes)))
      .orderBy('at', 'desc')
      .limit(REMEMBERED)
      .execute();
    return rows.map(row => doneKey(row.by, row.client_id!));
  }

  async done(team: string): Promise<Map<string, number>> {
    const rows = await this.#db
      .selectFrom('journal')
      .select(['by', 'client_id', 'seq'])
      .where('team_id', '=', team)
      .where('client_id', 'is not', null)
      .orderBy('seq', 'desc')
      .limit(REMEMBERED)
      .execute();
    return new Map(
      rows
        .filter(row => Number.isSafeInteger(row.seq))
        .reverse()
        .map(row => [doneKey(row.by, row.client_id!), row.seq]),
    );
  }

  async texts(team: string): Promise<Map<string, string>> {
    const rows = await this.#db.selectFrom('text').select(['id', 'text']).where('team_id', '=', team).execute();
    return new Map(rows.map(row => [row.id, row.text]));
  }

  async eraseText(team: string, id: string): Promise<void> {
    await this.#db.deleteFrom('text').where('team_id', '=', team).where('id', '=', id).execute();
    await checkpointLog(this.#db);
  }

  async keepSnapshot(team: string, { seq, at, engine, state }: Snapshot): Promise<void> {
    const values = { seq, at, engine, state: JSON.stringify(state) };
    await this.#db
      .insertInto('snapshot')
      .values({ team_id: team, ...values })
      .onConflict(conflict => conflict.column('team_id').doUpdateSet(values))
      .execute();
  }

  async snapshot(team: string): Promise<Snapshot | 'unreadable' | null> {
    const row = await this.#db.selectFrom('snapshot').selectAll().where('team_id', '=', team).executeTakeFirst();
    return row ? readSnapshot(row) : null;
  }

  async setAside(team: string, after: number, why: AsideReason, at: number, more: SetAsideOptions = {}): Promise<number> {
    await this.#writer.idle();
    return setAside(this.#db, { team, after, why, at, ...more });
  }

  check(at: number): Promise<void> {
    return writeHealth(this.#db, at);
  }

  flush(): Promise<void> {
    return this.#writer.idle();
  }

  async #write(writes: Write[]): Promise<void> {
    const rows = writes.map(write => write.row);
    const texts = writes.flatMap(write => write.texts);
    if (texts.length === 0) {
      await this.#db.insertInto('journal').values(rows).execute();
      return;
    }
    await this.#db.transaction().execute(async trx => {
      await trx.insertInto('text').values(texts).execute();
      await trx.insertInto('journal').values(rows).execute();
    });
  }
}
