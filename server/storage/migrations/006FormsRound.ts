import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** A waiting list fills in the forms twice: which round is current. */
export const formsRound: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('session')
      .addColumn('forms_round', 'integer', c => c.notNull().defaultTo(1))
      .execute();
  },
};
