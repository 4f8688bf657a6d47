import { expect, it } from 'vitest';
import { longestOf } from './longestOf.ts';

const span = (seat: string, tool: string, fromMs: number, toMs: number) => ({ seat, tool, fromMs, toMs });

it('names the tool that a person had open longest, all times together', () =>
  expect(
    longestOf([span('a', 'Mail', 0, 10), span('a', 'Blad', 10, 25), span('a', 'Mail', 30, 40), span('b', 'Web', 0, 5)]),
  ).toEqual([
    { seat: 'a', tool: 'Mail', ms: 20 },
    { seat: 'b', tool: 'Web', ms: 5 },
  ]));
