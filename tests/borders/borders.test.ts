import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CIRCLE_OF_FILES, CIRCLE_OF_FOLDERS } from './exceptions.ts';
import { readHouse, type Arrow, type Trespass } from './graph.ts';
import { judge } from './judge.ts';
import { build, innocent, planted } from './planted.ts';
import { rules } from './rules/index.ts';

const root = mkdtempSync(join(tmpdir(), 'house-'));
let told: Trespass[] = [];
beforeAll(async () => {
  build(root, [...planted, ...innocent]);
  told = (await readHouse(root, rules)).trespasses;
});
afterAll(() => rmSync(root, { recursive: true }));

/** A path as in the graph: a package by where it was found, a Node module by its name. */
const isTo = (path: string, to: string): boolean =>
  path === to || path === to.replace('node:', '') || path.startsWith(`node_modules/${to}/`);

test.each(planted)('$rule refuses $from -> $to', ({ rule, from, to }) => {
  expect(told.some(one => one.rule === rule && one.from === from && (isTo(one.to, to) || rule === 'everything-is-there'))).toBe(
    true,
  );
});

test('every rule refuses something', () => {
  expect(rules.map(rule => rule.name).filter(name => !planted.some(({ rule }) => rule === name))).toEqual([]);
  expect(new Set(rules.map(rule => rule.name)).size).toBe(rules.length);
});

test.each(innocent)('$from -> $to is allowed', ({ from, to }) => {
  expect(told.filter(one => one.from === from && isTo(one.to, to))).toEqual([]);
});

const arrow = (from: string, to: string): Arrow => ({ from, to, typesOnly: false });
const verdict = (...arrows: Arrow[]) => judge({ arrows, trespasses: [] }, []);

test('files that import each other are circular, directly or through others', () => {
  const { circles } = verdict(
    arrow('server/a.ts', 'server/b.ts'),
    arrow('server/b.ts', 'server/c.ts'),
    arrow('server/c.ts', 'server/a.ts'),
  );
  expect(circles.map(({ rule, of }) => [rule, of])).toEqual([[CIRCLE_OF_FILES, ['server/a.ts', 'server/b.ts', 'server/c.ts']]]);
});

test('folders can be circular although no file is', () => {
  const { circles } = verdict(
    arrow('server/games/time/a.ts', 'server/news/bus/b.ts'),
    arrow('server/news/wire/c.ts', 'server/games/people/d.ts'),
  );
  expect(circles.map(({ rule, of }) => [rule, of])).toEqual([[CIRCLE_OF_FOLDERS, ['server/games', 'server/news']]]);
});

test('nested folders are checked too', () => {
  const { circles } = verdict(
    arrow('server/games/time/a.ts', 'server/games/people/b.ts'),
    arrow('server/games/people/c.ts', 'server/games/time/d.ts'),
  );
  expect(circles.map(({ of }) => of)).toEqual([['server/games/people', 'server/games/time']]);
});

test('a folder and its subfolders count as one, and a test may import anything', () => {
  const { circles } = verdict(
    arrow('server/games/a.ts', 'server/games/time/b.ts'),
    arrow('server/games/time/c.ts', 'server/games/d.ts'),
    arrow('server/news/e.ts', 'server/games/a.ts'),
    arrow('server/games/a.test.ts', 'server/news/e.ts'),
  );
  expect(circles).toEqual([]);
});

test('an exception allows only what it names, and must be needed', () => {
  const trespasses = [
    { rule: 'server-games', from: 'server/games/a.ts', to: 'server/http/b.ts' },
    { rule: 'server-games', from: 'server/games/a.ts', to: 'server/https/b.ts' },
  ];
  const needed = { rule: 'server-games', from: 'server/games/a.ts', to: 'server/http', why: 'a reason' };
  const old = { ...needed, from: 'server/games/gone.ts' };
  const judged = judge({ arrows: [], trespasses }, [needed, old]);
  expect(judged.trespasses).toEqual([trespasses[1]]);
  expect(judged.unneeded).toEqual([old]);
});

test('an exception for a circle is needed as long as the circle exists', () => {
  const there = arrow('server/games/a.ts', 'server/news/b.ts');
  const back = arrow('server/news/b.ts', 'server/games/c.ts');
  const exception = { rule: CIRCLE_OF_FOLDERS, from: back.from, to: back.to, why: 'a reason' };
  expect(judge({ arrows: [there, back], trespasses: [] }, [exception])).toEqual({ trespasses: [], circles: [], unneeded: [] });
  expect(judge({ arrows: [back], trespasses: [] }, [exception]).unneeded).toEqual([exception]);
});
