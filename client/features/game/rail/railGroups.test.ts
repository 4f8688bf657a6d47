import { expect, test } from 'vitest';
import type { AnyToolView, PuzzleView } from '../../../../shared/protocol/view.ts';
import { foldFinished, isFinished, railGroups } from './railGroups.ts';

const part = (usable: boolean, done: boolean) => ({ usable, done, puzzle: 'P3', view: {} });
const tool = (id: string, mine: boolean, parts: object) =>
  ({ id, kind: 'network', title: id, mine, role: null, takenOver: null, parts }) as unknown as AnyToolView;
const working = (opens: string) => [{ id: 'P3', steps: [{ id: 's', opens: [opens] }] }] as unknown as PuzzleView[];

test('own tools come first, then those of the team, in the order of the level', () => {
  const tools = [tool('a', false, {}), tool('b', true, {}), tool('c', false, {})];
  expect(railGroups(tools)).toMatchObject({ mine: [{ id: 'b' }], team: [{ id: 'a' }, { id: 'c' }] });
});

test('a tool is finished when its parts are done and no open step needs it', () => {
  expect(isFinished(tool('a', true, { search: part(false, true) }), [])).toBe(true);
  expect(isFinished(tool('a', true, { search: part(true, false) }), [])).toBe(false);
  expect(isFinished(tool('a', true, { search: part(false, true), other: part(true, false) }), [])).toBe(false);
  expect(isFinished(tool('a', true, { search: part(true, true) }), working('a.search'))).toBe(false);
});

test('a tool in which nothing was ever to be done is not finished', () => {
  expect(isFinished(tool('a', true, { search: part(false, false) }), [])).toBe(false);
});

test('finished programs fold where there is little room, but never the one in the work, and never a single one', () => {
  const done = (id: string) => tool(id, false, { search: part(false, true) });
  const team = [done('a'), done('b'), done('c'), tool('d', false, { search: part(true, false) })];
  const fold = (shown: string[], flat: boolean) => foldFinished({ mine: [], team }, [], { shown, flat });
  expect(fold(['b'], true)).toMatchObject({ team: [{ id: 'b' }, { id: 'd' }], done: [{ id: 'a' }, { id: 'c' }] });
  expect(fold([], false)).toMatchObject({ team, done: [] });
  const one = { mine: [], team: team.slice(2) };
  expect(foldFinished(one, [], { shown: [], flat: true }).done).toEqual([]);
});

test('at any height many programs fold what is finished', () => {
  const team = Array.from({ length: 9 }, (_, at) => tool(`t${at}`, false, { search: part(at > 3, at <= 3) }));
  const folded = foldFinished({ mine: [], team }, [], { shown: [], flat: false });
  expect(folded.done.map(one => one.id)).toEqual(['t0', 't1', 't2', 't3']);
});
