import { sql } from 'kysely';
import { inTransaction } from './inTransaction.ts';
import type { Db } from './open.ts';
import type { Database } from './schema.ts';

const IN_SESSION = 'session_id not in (select id from session)';
const OF_SEAT = 'seat_id not in (select id from seat)';
const OF_TEAM = 'team_id not in (select id from team)';
const ON_PAGE = `${OF_SEAT} and seat_id not in (select page from seat_token where page is not null)`;

/** All tables with rows of a session; a table comes after those whose rows it depends on. */
export const SESSION_TABLES = {
  team: IN_SESSION,
  seat: IN_SESSION,
  wish: IN_SESSION,
  observer: IN_SESSION,
  around: IN_SESSION,
  share: IN_SESSION,
  shown: IN_SESSION,
  lrs_queue: IN_SESSION,
  lrs_team: IN_SESSION,
  seat_token: OF_SEAT,
  former_name: OF_SEAT,
  coach_note: OF_SEAT,
  statement: ON_PAGE,
  plan: ON_PAGE,
  journal: OF_TEAM,
  journal_aside: OF_TEAM,
  snapshot: OF_TEAM,
  text: OF_TEAM,
} as const satisfies Partial<Record<keyof Database, string>>;

/** Deletes orphan rows of deleted sessions, seats and teams, left by an older version or a crash; returns their number. */
export function removeOrphans(db: Db): Promise<number> {
  return inTransaction(db, async trx => {
    let deleted = 0;
    for (const [table, orphan] of Object.entries(SESSION_TABLES)) {
      const removed = await sql`delete from ${sql.table(table)} where ${sql.raw(orphan)}`.execute(trx);
      deleted += Number(removed.numAffectedRows ?? 0n);
    }
    return deleted;
  });
}
