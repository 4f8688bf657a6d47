import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Whose seat this one is as well: somebody who came in a second time. */
export const sameAs: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('seat').addColumn('same_as', 'text').execute();
  },
};
