import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Which form of its level a session plays, and how long teams really played: without people, session or date. */
export const playTimes: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('session')
      .addColumn('form', 'text', c => c.notNull().defaultTo('full'))
      .execute();
    await db.schema
      .createTable('play_time')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('level', 'text', c => c.notNull())
      .addColumn('shape', 'text', c => c.notNull())
      .addColumn('played', 'text', c => c.notNull())
      .execute();
    await db.schema.createIndex('play_time_level').on('play_time').columns(['level', 'shape']).execute();
  },
};
