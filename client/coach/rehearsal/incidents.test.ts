import { expect, test } from 'vitest';
import type { RehearsedIncident } from '../../../shared/protocol/rehearsal.ts';
import { outcomeOf } from './incidents.ts';

const MINUTE = 60_000;
const hand: RehearsedIncident = {
  incident: 'hand',
  team: 'Roos',
  person: 'Kees',
  at: 0,
  answeredAt: null,
  withinMs: 2 * MINUTE,
};

test('what was answered within its time was in time, later is late, and unanswered is open until its time is over', () => {
  expect(outcomeOf({ ...hand, answeredAt: 2 * MINUTE }, 9 * MINUTE)).toBe('inTime');
  expect(outcomeOf({ ...hand, answeredAt: 3 * MINUTE }, 9 * MINUTE)).toBe('late');
  expect(outcomeOf(hand, MINUTE)).toBe('open');
  expect(outcomeOf(hand, 3 * MINUTE)).toBe('missed');
  expect(outcomeOf({ ...hand, withinMs: null }, 9 * MINUTE)).toBe('nothingToDo');
});
