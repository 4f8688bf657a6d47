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

/** As it stands in the house: a package by where it was found, a part of Node by its name. */
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

test.each(innocent)('$from -> $to is no trespass', ({ from, to }) => {
  expect(told.filter(one => one.from === from && isTo(one.to, to))).toEqual([]);
});

const arrow = (from: string, to: string): Arrow => ({ from, to, typesOnly: false });
const verdict = (...arrows: Arrow[]) => judge({ arrows, trespasses: [] }, []);

test('files that take from each other are a circle, over however many others', () => {
  const { circles } = verdict(
    arrow('server/a.ts', 'server/b.ts'),
    arrow('server/b.ts', 'server/c.ts'),
    arrow('server/c.ts', 'server/a.ts'),
  );
  expect(circles.map(({ rule, of }) => [rule, of])).toEqual([[CIRCLE_OF_FILES, ['server/a.ts', 'server/b.ts', 'server/c.ts']]]);
});

test('folders are a circle when anything below them is, though no file is', () => {
  const { circles } = verdict(
    arrow('server/games/time/a.ts', 'server/news/bus/b.ts'),
    arrow('server/news/wire/c.ts', 'server/games/people/d.ts'),
  );
  expect(circles.map(({ rule, of }) => [rule, of])).toEqual([[CIRCLE_OF_FOLDERS, ['server/games', 'server/news']]]);
});

test('folders within a folder are looked at too', () => {
  const { circles } = verdict(
    arrow('server/games/time/a.ts', 'server/games/people/b.ts'),
    arrow('server/games/people/c.ts', 'server/games/time/d.ts'),
  );
  expect(circles.map(({ of }) => of)).toEqual([['server/games/people', 'server/games/time']]);
});

test('a folder and its own subfolders are one thing, and a test may look anywhere', () => {
  const { circles } = verdict(
    arrow('server/games/a.ts', 'server/games/time/b.ts'),
    arrow('server/games/time/c.ts', 'server/games/d.ts'),
    arrow('server/news/e.ts', 'server/games/a.ts'),
    arrow('server/games/a.test.ts', 'server/news/e.ts'),
  );
  expect(circles).toEqual([]);
});

test('an exception leaves out what it names and nothing beside it, and has to be needed', () => {
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

test('an exception to circles is needed as long as there is one without it', () => {
  const there = arrow('server/games/a.ts', 'server/news/b.ts');
  const back = arrow('server/news/b.ts', 'server/games/c.ts');
  const exception = { rule: CIRCLE_OF_FOLDERS, from: back.from, to: back.to, why: 'a reason' };
  expect(judge({ arrows: [there, back], trespasses: [] }, [exception])).toEqual({ trespasses: [], circles: [], unneeded: [] });
  expect(judge({ arrows: [back], trespasses: [] }, [exception]).unneeded).toEqual([exception]);
});
