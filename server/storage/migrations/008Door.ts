import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** People at the door, when a coach was last present to open it, and the join that a seat came from. */
export const door: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema
      .alterTable('session')
      .addColumn('coach_at', 'bigint', c => c.notNull().defaultTo(0))
      .execute();
    await schema.alterTable('seat').addColumn('door_at', 'bigint').execute();
    await schema.alterTable('seat').addColumn('door_why', 'text').execute();
    await schema.alterTable('seat').addColumn('join_hash', 'text').execute();
    await schema.createIndex('seat_join').unique().on('seat').column('join_hash').execute();
  },
};
