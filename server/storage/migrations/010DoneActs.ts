import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Coaches' acts that were carried out, so that a retry does nothing, even after a crash. */
export const doneActs: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('done_act')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('at', 'bigint', c => c.notNull())
      .execute();
  },
};
