import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

const IN_SESSION = 'select 1 from session where id = new.session_id';
const OF_SEAT = 'select 1 from seat where id = new.seat_id';
const OF_TEAM = 'select 1 from team where id = new.team_id';
const ON_PAGE = `${OF_SEAT} union all select 1 from seat_token where page = new.seat_id`;
const HANGS_ON = {
  team: IN_SESSION,
  seat: IN_SESSION,
  wish: IN_SESSION,
  observer: IN_SESSION,
  share: IN_SESSION,
  shown: IN_SESSION,
  lrs_queue: IN_SESSION,
  lrs_team: IN_SESSION,
  seat_token: OF_SEAT,
  former_name: OF_SEAT,
  statement: ON_PAGE,
  plan: ON_PAGE,
  journal: OF_TEAM,
  journal_aside: OF_TEAM,
  snapshot: OF_TEAM,
  text: OF_TEAM,
};

/** Refuses new rows of a deleted session: work that was still in progress fails in the store itself. */
export const whole: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.createIndex('seat_token_page').on('seat_token').column('page').execute();
    for (const [table, there] of Object.entries(HANGS_ON))
      await sql
        .raw(
          `create trigger ${table}_whole before insert on ${table} when not exists (${there})
           begin select raise(abort, 'what this belongs to is gone'); end`,
        )
        .execute(db);
  },
};
