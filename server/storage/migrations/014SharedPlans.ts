import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Since when people share their plan with their coaches, and what coaches note for the talk about it. */
export const sharedPlans: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('plan').addColumn('shared_at', 'bigint').execute();
    await db.schema
      .createTable('coach_note')
      .addColumn('seat_id', 'text', c => c.primaryKey())
      .addColumn('text', 'text', c => c.notNull())
      .addColumn('version', 'integer', c => c.notNull())
      .addColumn('by', 'text', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .execute();
    await sql`create trigger coach_note_whole before insert on coach_note
      when not exists (select 1 from seat where id = new.seat_id)
      begin select raise(abort, 'what this belongs to is gone'); end`.execute(db);
  },
};
