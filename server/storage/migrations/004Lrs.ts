import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The teams already sent to the learning record store. */
export const lrs: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('lrs_team')
      .addColumn('team_id', 'text', c => c.primaryKey())
      .addColumn('session_id', 'text', c => c.notNull())
      .execute();
  },
};
