import { sql, type Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

interface Row {
  id: string;
  content: string;
}
interface Before {
  team?: string | null;
  texts?: Record<string, { skills?: { id: string; tap: string | null }[] }>;
}

/**
 * Whose a kept page is, so that who deletes one of their pages deletes them all; of older pages only each itself is known. And a
 * kept page holds no more than it shows: not the name of the team, and of the answers to "Kunt u dit zelf?" only what the person
 * wants to learn.
 */
export const personOfPage: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await db.schema
      .alterTable('kept_page')
      .addColumn('person', 'text', c => c.notNull().defaultTo(''))
      .execute();
    await sql`update kept_page set person = id`.execute(db);
    await db.schema.createIndex('kept_page_person').on('kept_page').column('person').execute();
    const { rows } = await sql<Row>`select id, content from kept_page`.execute(db);
    for (const { id, content } of rows) {
      const shown = shownOf(content);
      if (shown !== null) await sql`update kept_page set content = ${shown} where id = ${id}`.execute(db);
    }
  },
};

/** null: the content is damaged, and stays as it is. */
function shownOf(content: string): string | null {
  try {
    const { team, texts = {}, ...rest } = JSON.parse(content) as Before;
    const skills = Object.values(texts).flatMap(one => one.skills ?? []);
    const learn = [...new Set(skills.flatMap(({ id, tap }) => (tap === 'learn' ? [id] : [])))];
    for (const one of Object.values(texts)) delete one.skills;
    return JSON.stringify({ ...rest, inTeam: (team ?? null) !== null, learn, texts });
  } catch {
    return null;
  }
}
