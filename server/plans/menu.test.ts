import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { DEFAULT_MENU, readMenu } from './menu.ts';

const folder = mkdtempSync(join(tmpdir(), 'menu-'));
afterAll(() => rmSync(folder, { recursive: true }));

const menuWith = (title: Record<string, string>) => menuOf({ title });

function menuOf(change: Record<string, unknown>) {
  const about = { nl: 'Oefenen.', en: 'Practise.' };
  const usual = {
    id: 'een',
    title: { nl: 'Klik' },
    provider: 'Hier',
    about,
    level: 1,
    free: true,
    where: 'both',
    url: null,
    tags: [],
  };
  const training = { ...usual, ...change };
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

test('who offers a training has one name, or a name in each language', () => {
  expect(menuOf({ provider: 'UWV' })[0]!.provider).toMatchObject({ nl: 'UWV', en: 'UWV' });
  expect(menuOf({ provider: { nl: 'De bibliotheek', en: 'The library' } })[0]!.provider).toMatchObject({ en: 'The library' });
});

test('an address is https and written in full, and the month in which it was checked is a month', () => {
  const url = 'https://oefenen.nl';
  expect(menuOf({ url, checked: '2026-11' })[0]).toMatchObject({ url, checked: '2026-11' });
  for (const wrong of ['oefenen.nl', 'http://oefenen.nl'])
    expect(() => menuOf({ url: wrong })).toThrow(/written in full, as "https:[^]*trainings\[0\]\.url/);
  for (const wrong of ['november 2026', '2026-13', '2026-1'])
    expect(() => menuOf({ url, checked: wrong })).toThrow(/"2026-11"[^]*trainings\[0\]\.checked/);
  expect(() => menuOf({ checked: '2026-11' })).toThrow(/"een" has no address that was checked/);
});

test('the menu that comes with the program has an address wherever one needs no coach', () => {
  const without = readMenu(DEFAULT_MENU).filter(({ url }) => url === null);
  expect(without.map(({ provider }) => provider.nl)).toEqual(without.map(() => expect.stringMatching(/via uw coach$/i)));
});
