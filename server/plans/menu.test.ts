import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readMenu } from './menu.ts';

const folder = mkdtempSync(join(tmpdir(), 'menu-'));
afterAll(() => rmSync(folder, { recursive: true }));

function menuWith(title: Record<string, string>) {
  const about = { nl: 'Oefenen.', en: 'Practise.' };
  const training = { id: 'een', title, provider: 'Hier', about, level: 1, free: true, where: 'both', url: null, tags: [] };
  const file = join(folder, 'menu.json');
  writeFileSync(file, JSON.stringify({ trainings: [training] }));
  return readMenu(file);
}

test('a training without a translation is shown in the first language', () => {
  expect(menuWith({ nl: 'Klik', en: 'Click' })[0]!.title).toMatchObject({ nl: 'Klik', en: 'Click' });
  expect(menuWith({ nl: 'Klik' })[0]!.title).toMatchObject({ nl: 'Klik', en: 'Klik' });
});

test('a training without the first language, or with an unknown language code, is refused', () => {
  expect(() => menuWith({ en: 'Click' })).toThrow(/"nl" is missing[^]*trainings\[0\]\.title/);
  expect(() => menuWith({ nl: 'Klik', eng: 'Click' })).toThrow(/no language is called "eng"[^]*trainings\[0\]\.title\.eng/);
});
