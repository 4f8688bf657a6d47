import { execFile } from 'node:child_process';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import type { FoundText } from '../../shared/level/static/texts.ts';
import { LANGUAGE_CODES, PSEUDO_LANGUAGE } from '../../shared/text/languages.ts';
import { tokensIn } from '../../shared/text/tokens.ts';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

/** All texts of the level on disk, as read by a process with these settings. */
const SCRIPT = `
  const { compileLevel } = await import('./shared/level/compile.ts');
  const { readLevelSource } = await import('./server/levels/readLevelSource.ts');
  const { textsIn } = await import('./shared/level/static/texts.ts');
  const { LANGUAGE_CODES } = await import('./shared/text/languages.ts');
  const { level } = compileLevel(readLevelSource('levels/de-lege-stoel'));
  const parts = [level.level, ...level.puzzles.values(), ...[...level.tools.values()].map(({ title, content }) => ({ title, content }))];
  console.log(JSON.stringify({ codes: LANGUAGE_CODES, warnings: level.warnings.length, texts: parts.flatMap(part => textsIn(part)) }));
`;
async function read(settings: Record<string, string>): Promise<{ codes: string[]; warnings: number; texts: FoundText[] }> {
  const env = { PATH: process.env.PATH, ...settings };
  const { stdout } = await run(process.execPath, ['--input-type=module', '-e', SCRIPT], { cwd: root, env, maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as Awaited<ReturnType<typeof read>>;
}

test('with the pseudo-language every text of a level is generated from its first language, with the same tokens', async () => {
  const { codes, warnings, texts } = await read({ PSEUDO_LANGUAGE: '1' });
  expect(codes).toEqual([...LANGUAGE_CODES, PSEUDO_LANGUAGE]);
  expect(warnings).toBe((await read({})).warnings);
  expect(texts.length).toBeGreaterThan(900);
  const wrong = texts.filter(({ text }) => {
    const { nl, [PSEUDO_LANGUAGE]: marked } = text as Record<string, string>;
    return !/^⟦[^]*⟧$/.test(marked!) || String(tokensIn(marked!)) !== String(tokensIn(nl!));
  });
  expect(wrong).toEqual([]);
});

test('the pseudo-language does not exist in production', async () => {
  const { codes, texts } = await read({ PSEUDO_LANGUAGE: '1', NODE_ENV: 'production' });
  expect(codes).toEqual(LANGUAGE_CODES);
  expect(Object.keys(texts[0]!.text)).toEqual(LANGUAGE_CODES);
});
