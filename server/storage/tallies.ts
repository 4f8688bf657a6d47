import type { Tally } from '../../shared/report/tally.ts';
import type { Db } from './open.ts';

export interface StoredTally {
  level: string;
  group: string | null; // its label
  coach: string;
  month: string;
  tally: Tally;
}

export async function storeTally(db: Db, row: StoredTally & { id: string }): Promise<void> {
  const { id, coach, level, group, month, tally } = row;
  await db
    .insertInto('tally')
    .values({ id, coach_id: coach, level, month, group_label: group, counts: JSON.stringify(tally) })
    .execute();
}

/** Counts of deleted sessions: of one coach, or of all. */
export async function talliesOf(db: Db, coach: string | null): Promise<StoredTally[]> {
  const all = db.selectFrom('tally').selectAll();
  const rows = await (coach === null ? all : all.where('coach_id', '=', coach)).execute();
  return rows.flatMap(({ level, month, counts, coach_id: coach, group_label: group }) => {
    const tally = JSON.parse(counts) as Tally | null; // null: unreadable
    return tally ? [{ level, group, coach, month, tally }] : [];
  });
}
