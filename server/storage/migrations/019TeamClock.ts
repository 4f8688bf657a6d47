import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * Whether teams of a session may choose to play without a clock; else only the coach decides. And which name of the first coach
 * came from the settings, so that another one, chosen in the app, survives a restart.
 */
export const teamClock: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('session')
      .addColumn('team_clock', 'integer', c => c.notNull().defaultTo(0))
      .execute();
    await db.schema.alterTable('coach').addColumn('set_name', 'text').execute();
  },
};
