import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The tables of the first version. */
export const first: Migration = {
  // A migration works on the tables of its time, not on the current types.
  async up(db: Kysely<unknown>): Promise<void> {
    const schema = db.schema;
    await schema
      .createTable('coach')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('name', 'text', c => c.notNull())
      .addColumn('secret', 'text', c => c.notNull())
      .addColumn('created_at', 'bigint', c => c.notNull())
      .execute();
    await schema
      .createTable('sign_in')
      .addColumn('token_hash', 'text', c => c.primaryKey())
      .addColumn('coach_id', 'text', c => c.notNull())
      .addColumn('created_at', 'bigint', c => c.notNull())
      .addColumn('expires_at', 'bigint', c => c.notNull())
      .execute();
    await schema
      .createTable('level_source')
      .addColumn('hash', 'text', c => c.primaryKey())
      .addColumn('level', 'text', c => c.notNull())
      .addColumn('json', 'text', c => c.notNull())
      .addColumn('created_at', 'bigint', c => c.notNull())
      .execute();
    await schema
      .createTable('session')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('code', 'text', c => c.notNull().unique())
      .addColumn('coach_id', 'text', c => c.notNull())
      .addColumn('level', 'text', c => c.notNull())
      .addColumn('level_hash', 'text', c => c.notNull())
      .addColumn('language', 'text', c => c.notNull())
      .addColumn('minutes', 'integer')
      .addColumn('created_at', 'bigint', c => c.notNull())
      .addColumn('delete_on', 'bigint', c => c.notNull())
      .execute();
    await schema
      .createTable('team')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('session_id', 'text', c => c.notNull())
      .addColumn('name', 'text', c => c.notNull())
      .addColumn('position', 'integer', c => c.notNull())
      .addColumn('seed', 'bigint', c => c.notNull())
      .addColumn('created_at', 'bigint', c => c.notNull())
      .addColumn('started_at', 'bigint')
      .addColumn('alive_at', 'bigint')
      .execute();
    await schema.createIndex('team_session').on('team').column('session_id').execute();
    await schema
      .createTable('seat')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('session_id', 'text', c => c.notNull())
      .addColumn('team_id', 'text')
      .addColumn('token_hash', 'text', c => c.notNull().unique())
      .addColumn('name', 'text', c => c.notNull())
      .addColumn('portrait', 'text', c => c.notNull())
      .addColumn('language', 'text', c => c.notNull())
      .addColumn('practice', 'text', c => c.notNull())
      .addColumn('hand_at', 'bigint')
      .addColumn('joined_at', 'bigint', c => c.notNull())
      .addColumn('removed_at', 'bigint')
      .execute();
    await schema.createIndex('seat_session').on('seat').column('session_id').execute();
    await schema
      .createTable('text')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('team_id', 'text', c => c.notNull())
      .addColumn('by', 'text', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addColumn('text', 'text', c => c.notNull())
      .execute();
    await schema.createIndex('text_team').on('text').column('team_id').execute();
    await schema
      .createTable('journal')
      .addColumn('team_id', 'text', c => c.notNull())
      .addColumn('seq', 'integer', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addColumn('by', 'text', c => c.notNull())
      .addColumn('client_id', 'text')
      .addColumn('command', 'text', c => c.notNull())
      .addPrimaryKeyConstraint('journal_key', ['team_id', 'seq'])
      .execute();
    await schema
      .createTable('snapshot')
      .addColumn('team_id', 'text', c => c.primaryKey())
      .addColumn('seq', 'integer', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addColumn('engine', 'text', c => c.notNull())
      .addColumn('state', 'text', c => c.notNull())
      .execute();
    await schema
      .createTable('health')
      .addColumn('id', 'integer', c => c.primaryKey())
      .addColumn('at', 'bigint', c => c.notNull())
      .execute();
  },
};
