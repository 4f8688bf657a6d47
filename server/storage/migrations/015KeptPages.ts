import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Own pages that people keep after their session is deleted: their choice, the page itself, and the keys that open it. */
export const keptPages: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema.alterTable('plan').addColumn('keep_at', 'bigint').execute();
    await db.schema
      .createTable('kept_page')
      .addColumn('id', 'text', c => c.primaryKey())
      .addColumn('language', 'text', c => c.notNull())
      .addColumn('content', 'text', c => c.notNull())
      .addColumn('plan', 'text', c => c.notNull())
      .addColumn('contact', 'text')
      .addColumn('cards', 'text', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addColumn('delete_on', 'bigint', c => c.notNull())
      .execute();
    await db.schema
      .createTable('kept_key')
      .addColumn('token_hash', 'text', c => c.primaryKey())
      .addColumn('page_id', 'text', c => c.notNull())
      .execute();
    await db.schema.createIndex('kept_key_page').on('kept_key').column('page_id').execute();
  },
};
