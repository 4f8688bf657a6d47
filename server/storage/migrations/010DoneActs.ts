import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Acts of coaches that were done, so that the same one asked again is not done again, also after a crash. */
export const doneActs: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('done_act')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('at', 'bigint', c => c.notNull())
      .execute();
  },
};
