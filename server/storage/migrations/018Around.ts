import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The video call of a session and who was invited to it. */
export const around: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('around')
      .addColumn('session_id', 'text', c => c.primaryKey())
      .addColumn('call', 'text', c => c.notNull())
      .addColumn('invited', 'text', c => c.notNull())
      .addColumn('changes', 'integer', c => c.notNull())
      .execute();
    await sql`create trigger around_whole before insert on around
      when not exists (select 1 from session where id = new.session_id)
      begin select raise(abort, 'what this belongs to is gone'); end`.execute(db);
  },
};
