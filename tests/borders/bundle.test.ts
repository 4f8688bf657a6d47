import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readTexts } from '../../server/texts/localeFiles.ts';
import { LANGUAGE_CODES } from '../../shared/text/languages.ts';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'dist/client');
const files = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => ending.test(name))
    .map(name => join(folder, name));

/** Every sentence of a level that is long enough to be unique. */
function sentences(json: unknown): string[] {
  if (typeof json === 'string') return json.length >= 24 ? [json] : [];
  return json && typeof json === 'object' ? Object.values(json).flatMap(sentences) : [];
}

test('no sentence of a level is in the built client', () => {
  if (!existsSync(join(dist, 'index.html'))) throw new Error('the client is built first: npx vite build');
  const built = files(dist, /\.(js|css|html)$/).map(file => ({ file, text: readFileSync(file, 'utf8') }));
  const ofLevels = files(join(root, 'levels'), /(?<!menu)\.json$/); // the menu of trainings is no level: everybody may read it
  const level = ofLevels.flatMap(file => sentences(JSON.parse(readFileSync(file, 'utf8'))));
  expect(level.length).toBeGreaterThan(200);
  const leaked = level.filter(sentence =>
    built.some(({ text }) => text.includes(sentence) || text.includes(JSON.stringify(sentence).slice(1, -1))),
  );
  expect([...new Set(leaked)]).toEqual([]);
});

test('no text that only the server says is in the built client', () => {
  const built = files(dist, /\.js$/).map(file => readFileSync(file, 'utf8'));
  const texts = LANGUAGE_CODES.flatMap(code => [...readTexts(code)]);
  const inBrowser = ([, text]: readonly [string, string]): boolean =>
    built.some(js => js.includes(text) || js.includes(JSON.stringify(text).slice(1, -1)));
  const ofPages = texts.filter(([key]) => !key.startsWith('server.'));
  expect(ofPages.slice(0, 200).filter(inBrowser).length).toBeGreaterThan(180); // texts are found as they are written
  const pages = ofPages.map(([, text]) => text).join('\n');
  const ofServer = texts.filter(([key, text]) => key.startsWith('server.') && text.length >= 16 && !pages.includes(text));
  expect(ofServer.length).toBeGreaterThan(300);
  expect(ofServer.filter(inBrowser)).toEqual([]);
});

test('no rule of a tool and no reader of levels is in the built client', () => {
  const built = files(dist, /\.js$/).map(file => readFileSync(file, 'utf8'));
  const words = ['notYet:[{when', 'compileLevel', 'createMachine', 'lacksAny'];
  expect(words.filter(word => built.some(text => text.includes(word)))).toEqual([]);
});
