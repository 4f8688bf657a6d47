import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { LOCALES, readTexts } from './localeFiles.ts';

const home = mkdtempSync(join(tmpdir(), 'texts-'));
const [locales, sheet] = [join(home, 'locales'), join(home, 'sheet.csv')];
beforeAll(() => cpSync(LOCALES, locales, { recursive: true }));
afterAll(() => rmSync(home, { recursive: true }));

/** Runs the command on a copy of the texts. */
function texts(...args: string[]): Promise<{ code: number; said: string }> {
  const command = [resolve(import.meta.dirname, 'cli.ts'), ...args, '--locales', locales];
  return new Promise(done =>
    execFile(process.execPath, command, (error, stdout, stderr) => done({ code: error ? 1 : 0, said: stdout + stderr })),
  );
}
const lines = () => readFileSync(sheet, 'utf8').split('\n');
const change = (from: string | RegExp, to: string) => writeFileSync(sheet, readFileSync(sheet, 'utf8').replace(from, to));

test('a text that is changed in an exported sheet is imported', async () => {
  const before = readTexts('en', locales);
  expect((await texts('export', 'en', sheet)).code).toBe(0);
  expect(lines()[0]).toBe('\uFEFFkey;seen;first (nl);translation (en)');
  expect(lines().find(line => line.startsWith('join.back.title;'))).toMatch(
    /;join\/[\w/, ]+;Bent u \{\{name\}\}\?;Are you \{\{name\}\}\?$/,
  );

  change('Are you {{name}}?', '"Is this you; {{name}}?"');
  expect(await texts('import', 'en', sheet)).toEqual({ code: 0, said: 'en: 1 texts changed, 0 not translated yet.\n' });
  expect(readTexts('en', locales)).toEqual(new Map([...before, ['join.back.title', 'Is this you; {{name}}?']]));
});

test('a sheet with mistakes is refused: each is listed with its row, and nothing is written', async () => {
  await texts('export', 'en', sheet);
  const before = [...readTexts('en', locales)];
  change('common.charsLeft_one;', 'common.charsLefd_one;');
  change(/^(common\.charsLeft_other;.*;)[^;\n]*$/m, '$1More letters');
  const { code, said } = await texts('import', 'en', sheet);
  expect(code).toBe(1);
  expect(said).toMatch(/row \d+, common\.charsLefd_one: no text has this key/);
  expect(said).toMatch(/row \d+, common\.charsLeft_other: \{\{count\}\} is lost/);
  expect([...readTexts('en', locales)]).toEqual(before);
});

test('a new language has its own plural forms, can be imported in parts, and must have every form of a text', async () => {
  await texts('export', 'pl', sheet);
  expect(
    lines()
      .filter(line => line.startsWith('common.charsLeft'))
      .map(line => line.split(';')[0]),
  ).toEqual(['one', 'few', 'many', 'other'].map(form => `common.charsLeft_${form}`));
  change(/^(common\.charsLeft_one;.*;)$/m, '$1Jeszcze {{count}} znak');
  expect((await texts('import', 'pl', sheet)).said).toContain('common.charsLeft_few: the plural form "few" is missing');

  change(/^(common\.charsLeft_few;.*;)$/m, '$1Jeszcze {{count}} znaki');
  change(/^(common\.charsLeft_many;.*;)$/m, '$1Jeszcze {{count}} znaków');
  change(/^(common\.charsLeft_other;.*;)$/m, '$1Jeszcze {{count}} znaku');
  expect((await texts('import', 'pl', sheet)).said).toMatch(/pl: 4 texts changed, \d+ not translated yet/);
  expect(readTexts('pl', locales).get('common.charsLeft_many')).toBe('Jeszcze {{count}} znaków');
});
