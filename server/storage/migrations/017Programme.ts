import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What an account is for: hosting ('coach'), or a programme's figures ('programme'). And of deleted sessions the group's label stays, as counts per group. */
export const programme: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('coach')
      .addColumn('role', 'text', c => c.notNull().defaultTo('coach'))
      .execute();
    await db.schema.alterTable('tally').addColumn('group_label', 'text').execute();
    // A server that sends statements already goes on: its people came in with it.
    await sql`insert into server_secret (name, value) select 'lrs_since', '0' where exists (select 1 from lrs_team)`.execute(db);
  },
};
