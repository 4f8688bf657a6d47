import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Statements, personal plans, and what remains when a session is deleted. */
export const after: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    const schema = db.schema;
    await schema
      .alterTable('session')
      .addColumn('measure', 'text', c => c.notNull().defaultTo('beforeAfter'))
      .execute();
    await schema
      .alterTable('session')
      .addColumn('forms_only', 'integer', c => c.notNull().defaultTo(0))
      .execute();
    await schema.alterTable('seat').addColumn('pseudonym', 'text').execute();
    await schema.alterTable('seat').addColumn('erased_at', 'bigint').execute();
    await schema
      .createTable('statement')
      .addColumn('seat_id', 'text', c => c.notNull())
      .addColumn('moment', 'text', c => c.notNull())
      .addColumn('item', 'text', c => c.notNull())
      .addColumn('answer', 'text', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addPrimaryKeyConstraint('statement_key', ['seat_id', 'moment', 'item'])
      .execute();
    await schema
      .createTable('plan')
      .addColumn('seat_id', 'text', c => c.primaryKey())
      .addColumn('plan', 'text', c => c.notNull())
      .addColumn('contact', 'text')
      .addColumn('at', 'bigint', c => c.notNull())
      .execute();
    await schema
      .createTable('follow_up')
      .addColumn('token_hash', 'text', c => c.primaryKey())
      .addColumn('level', 'text', c => c.notNull())
      .addColumn('level_hash', 'text', c => c.notNull())
      .addColumn('group_label', 'text')
      .addColumn('language', 'text', c => c.notNull())
      .addColumn('answers', 'text', c => c.notNull())
      .addColumn('month', 'text', c => c.notNull())
      .addColumn('due_on', 'bigint', c => c.notNull())
      .addColumn('delete_on', 'bigint', c => c.notNull())
      .execute();
    await schema
      .createTable('tally')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('coach_id', 'text', c => c.notNull())
      .addColumn('level', 'text', c => c.notNull())
      .addColumn('month', 'text', c => c.notNull())
      .addColumn('counts', 'text', c => c.notNull())
      .execute();
    await schema
      .createTable('lrs_queue')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('session_id', 'text', c => c.notNull())
      .addColumn('statement', 'text', c => c.notNull())
      .addColumn('tries', 'integer', c => c.notNull())
      .addColumn('next_at', 'bigint', c => c.notNull())
      .execute();
    await schema.createIndex('lrs_queue_next').on('lrs_queue').column('next_at').execute();
  },
};
