import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Keeps journal rows that cannot be replayed; a team gets a notice for its coach. */
export const setAside: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .createTable('journal_aside')
      .addColumn('team_id', 'text', c => c.notNull())
      .addColumn('kind', 'text', c => c.notNull())
      .addColumn('seq', 'integer', c => c.notNull())
      .addColumn('at', 'bigint', c => c.notNull())
      .addColumn('by', 'text', c => c.notNull())
      .addColumn('client_id', 'text')
      .addColumn('command', 'text', c => c.notNull())
      .addColumn('why', 'text', c => c.notNull())
      .addColumn('aside_at', 'bigint', c => c.notNull())
      .execute();
    await db.schema.createIndex('journal_aside_team').on('journal_aside').column('team_id').execute();
    await db.schema.alterTable('team').addColumn('notice', 'text').execute();
  },
};
