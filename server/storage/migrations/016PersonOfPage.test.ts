import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Kysely, sql } from 'kysely';
import { Migrator } from 'kysely/migration';
import { expect, test } from 'vitest';
import { migrations } from '../migrations.ts';
import { openStore } from '../open.ts';
import { WorkerDialect } from '../WorkerDialect.ts';

test('pages that were kept before stay, each of a person of its own, and hold no more than they show', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'kandidaat-016-'));
  const db = new Kysely<unknown>({ dialect: new WorkerDialect(join(dir, 'kandidaat.sqlite')) });
  const before = Object.fromEntries(Object.entries(migrations).filter(([name]) => name < '016'));
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => before } }).migrateToLatest();
  expect(error).toBeUndefined();
  const skills = [
    { id: 'mailen', name: 'veilig mailen', tap: 'learn' },
    { id: 'zoeken', name: 'zoeken', tap: 'no' },
  ];
  const text = { level: 'De lege stoel', did: [], skills, skillNames: {}, feedback: [], work: null, certificate: null };
  const content = { name: 'Ria', date: 5, coach: 'Ans', team: 'Roos', ownSentence: null, texts: { nl: text } };
  for (const [id, stored] of [
    ['whole', JSON.stringify(content)],
    ['broken', '{'],
  ] as const)
    await sql`insert into kept_page (id, language, content, plan, cards, at, delete_on)
      values (${id}, 'nl', ${stored}, '{}', '[]', 1, 9)`.execute(db);
  await db.destroy();

  const store = await openStore(dir);
  const [broken, whole] = await store.db.selectFrom('kept_page').selectAll().orderBy('id').execute();
  expect(broken).toMatchObject({ id: 'broken', person: 'broken', content: '{' });
  expect(whole).toMatchObject({ id: 'whole', person: 'whole' });
  const { team: _team, ...kept } = content;
  const { skills: _skills, ...shown } = text;
  expect(JSON.parse(whole!.content)).toEqual({ ...kept, inTeam: true, learn: ['mailen'], texts: { nl: shown } });
  await store.close();
  rmSync(dir, { recursive: true });
});
