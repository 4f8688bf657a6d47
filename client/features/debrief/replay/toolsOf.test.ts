import { expect, it } from 'vitest';
import { toolsOf } from './toolsOf.ts';

const span = (seat: string, tool: string, fromMs: number, toMs: number) => ({ seat, tool, fromMs, toMs });

it('tells how long a person had each tool open, all times together, the longest first', () =>
  expect(
    toolsOf([span('a', 'Mail', 0, 10), span('a', 'Blad', 10, 25), span('a', 'Mail', 30, 40), span('b', 'Web', 0, 5)]),
  ).toEqual([
    {
      seat: 'a',
      tools: [
        { tool: 'Mail', ms: 20 },
        { tool: 'Blad', ms: 15 },
      ],
    },
    { seat: 'b', tools: [{ tool: 'Web', ms: 5 }] },
  ]));
