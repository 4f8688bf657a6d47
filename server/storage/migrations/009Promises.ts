import { randomBytes } from 'node:crypto';
import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/**
 * The maker of a link, the personal page of a device, former names, the secret of pseudonyms, and which group figures were
 * shown.
 */
export const promises: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const { schema } = db;
    await schema.alterTable('seat_token').addColumn('made_by', 'text').execute();
    await schema.alterTable('seat_token').addColumn('page', 'text').execute();
    // A token from a join was in use as soon as it was made. The maker of an older link is unknown: it counts as the
    // owner's.
    await sql`update seat_token set made_by =
        (select session.coach_id from seat join session on session.id = seat.session_id where seat.id = seat_token.seat_id)
      where kind = 'coach' or used_at is null or used_at <> created_at`.execute(db);
    await schema
      .createTable('former_name')
      .addColumn('seat_id', 'text', c => c.notNull())
      .addColumn('name', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('former_name_key', ['seat_id', 'name'])
      .execute();
    await schema
      .createTable('server_secret')
      .addColumn('name', 'text', c => c.primaryKey())
      .addColumn('value', 'text', c => c.notNull())
      .execute();
    await sql`insert into server_secret (name, value) values ('pseudonyms', ${randomBytes(32).toString('base64url')})`.execute(
      db,
    );
    await schema
      .createTable('shown')
      .addColumn('session_id', 'text', c => c.primaryKey())
      .addColumn('sets', 'text', c => c.notNull())
      .execute();
  },
};
