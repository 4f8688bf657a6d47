import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How far a team was told to the learning record store; teams that stand there already were told whole. */
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
