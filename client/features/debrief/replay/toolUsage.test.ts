import { expect, it } from 'vitest';
import { toolUsage } from './toolUsage.ts';

const span = (seat: string, tool: string, fromMs: number, toMs: number) => ({ seat, tool, fromMs, toMs });

it('adds up how long a person had each tool open, the longest first', () =>
  expect(
    toolUsage([span('a', 'Mail', 0, 10), span('a', 'Blad', 10, 25), span('a', 'Mail', 30, 40), span('b', 'Web', 0, 5)]),
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
