import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How much of a team has been sent to the learning record store; for existing rows that is everything. */
export const lrsProgress: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('lrs_team')
      .addColumn('seq', 'integer', c => c.notNull().defaultTo(0))
      .execute();
    await db.schema
      .alterTable('lrs_team')
      .addColumn('done', 'integer', c => c.notNull().defaultTo(1))
      .execute();
  },
};
