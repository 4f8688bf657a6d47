import { expect, it } from 'vitest';
import type { SessionSummary } from '../../../shared/protocol/http.ts';
import { groupBySection } from './groupBySection.ts';

const session = (id: string, state: SessionSummary['state'], createdAt: number, date: number | null = null) =>
  ({ id, state, createdAt, date }) as SessionSummary;
const ids = (list: SessionSummary[]) => list.map(one => one.id).join('');

it('sorts planned sessions by date with today first, and finished ones newest first', () => {
  const parts = groupBySection([
    session('a', 'planned', 1, 900),
    session('b', 'planned', 2, 500),
    session('c', 'planned', 3),
    session('d', 'planned', 4),
    session('e', 'finished', 5, 100),
    session('f', 'finished', 6, 200),
    session('g', 'running', 7),
  ]);
  expect([ids(parts.planned), ids(parts.finished), ids(parts.running)]).toEqual(['dcba', 'fe', 'g']);
});

it('loses no session and shows none twice', () => {
  const list = ['planned', 'running', 'finished', 'planned'].map((state, at) =>
    session(String(at), state as SessionSummary['state'], at),
  );
  const parts = groupBySection(list);
  expect([...parts.running, ...parts.planned, ...parts.finished].map(one => one.id).toSorted()).toEqual(['0', '1', '2', '3']);
});
