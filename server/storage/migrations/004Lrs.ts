import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which teams were told to the learning record store already. */
export const lrs: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('lrs_team')
      .addColumn('team_id', 'text', c => c.primaryKey())
      .addColumn('session_id', 'text', c => c.notNull())
      .execute();
  },
};
