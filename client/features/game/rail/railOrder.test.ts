import { expect, test } from 'vitest';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import { railOrder } from './railOrder.ts';

const tools = (...ids: string[]) => ids.map(id => ({ id }) as AnyToolView);
const start = railOrder(null, { mine: tools('m1'), team: tools('t1', 't3'), done: [] }, false);

test('the order is that of the level at first, and what comes in later stands at the end of its group', () => {
  expect(start).toMatchObject({ mine: ['m1'], team: ['t1', 't3'], late: [] });
  const later = railOrder(start, { mine: tools('m0', 'm1'), team: tools('t1', 't2', 't3'), done: [] }, false);
  expect(later).toMatchObject({ mine: ['m1', 'm0'], team: ['t1', 't3', 't2'], late: [] });
});

test('while somebody is about to press, nothing moves: what comes in waits under the rest, and what is done does not fold', () => {
  const held = railOrder(start, { mine: tools('m0', 'm1'), team: tools('t2', 't3'), done: tools('t1') }, true);
  expect(held).toMatchObject({ mine: ['m1'], team: ['t1', 't3'], done: [], late: ['m0', 't2'] });
  const after = railOrder(held, { mine: tools('m0', 'm1'), team: tools('t2', 't3'), done: tools('t1') }, false);
  expect(after).toMatchObject({ mine: ['m1', 'm0'], team: ['t3', 't2'], done: ['t1'], late: [] });
});

test('a program that is there no more leaves no place', () => {
  expect(railOrder(start, { mine: [], team: tools('t3'), done: [] }, true)).toMatchObject({ mine: [], team: ['t3'] });
});
