import { globSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const files = (pattern: string) => globSync(pattern, { cwd: root }).sort();
const all = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, first]) => first!);

const sheets = new Map(files('client/**/*.css').map(path => [path, read(path).replace(/\/\*.*?\*\//gs, '')]));
const scripts = files('client/**/*.{ts,tsx}').map(path => ({ path, text: read(path) }));
const words = new Set(
  [...scripts.map(one => one.text), ...files('shared/**/*.ts').map(read)].flatMap(text => all(text, /'([\w-]+)'/g)),
);

/** The classes that a CSS module defines, without those it composes. */
function classesOf(css: string): Set<string> {
  const selectors = all(css, /([^{};]+)\{/g).filter(one => !one.trim().startsWith('@'));
  return new Set(selectors.flatMap(one => all(one.replace(/:global\((?:[^()]|\([^()]*\))*\)/g, ''), /\.([a-z][\w-]*)/gi)));
}

/** The classes that scripts use of a CSS module: by name (`css.name`), and by lookup (`css[state]`, perhaps with a known prefix). */
function usesOf(sheet: string) {
  const takers = scripts.flatMap(({ path, text }) =>
    [...text.matchAll(/import (\w+) from '([^']+\.module\.css)'/g)]
      .filter(([, , from]) => join(dirname(path), from!) === sheet)
      .map(([, local]) => ({ path, text, local: local! })),
  );
  const lookups = takers.flatMap(({ text, local }) => all(text, new RegExp(`(?<![\\w.])${local}\\[([^\\]]*)`, 'g')));
  return {
    names: takers.flatMap(({ path, text, local }) =>
      all(text, new RegExp(`(?<![\\w./])${local}\\.(\\w+)`, 'g')).map(name => ({ path, name })),
    ),
    starts: lookups.flatMap(one => all(one, /`([\w-]+)\$/g)),
    looksUp: lookups.some(one => !one.includes('`')),
  };
}

const modules = [...sheets]
  .filter(([path]) => path.endsWith('.module.css'))
  .map(([path, css]) => ({ path, classes: classesOf(css), ...usesOf(path) }));

test('every class of a CSS module is used', () => {
  const unused = modules.flatMap(({ path, classes, names, starts, looksUp }) =>
    [...classes]
      .filter(name => !names.some(use => use.name === name))
      .filter(name => !starts.some(start => name.startsWith(start)) && !(looksUp && words.has(name)))
      .map(name => `${path}: ${name}`),
  );
  expect(unused).toEqual([]);
});

test('every class that a component uses of a CSS module exists', () => {
  const missing = modules.flatMap(({ classes, names }) =>
    names.filter(({ name }) => !classes.has(name)).map(({ path, name }) => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

const settings = (text: string) => all(text, /(--[\w-]+)['"]?\s*:/g);
const takings = (text: string) => all(text, /var\((--[\w-]+)/g);
const everywhere = [...sheets.values(), ...scripts.map(one => one.text)];

test('every custom property that a style sheet uses is defined', () => {
  const set = new Set(everywhere.flatMap(settings));
  const missing = [...sheets].flatMap(([path, css]) =>
    takings(css)
      .filter(name => !set.has(name))
      .map(name => `${path}: ${name}`),
  );
  expect(missing).toEqual([]);
});

test('every token is used', () => {
  const taken = new Set(everywhere.flatMap(takings));
  expect([...new Set(settings(sheets.get('client/ui/tokens.css')!))].filter(name => !taken.has(name))).toEqual([]);
});
