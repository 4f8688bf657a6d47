import { expect, test } from 'vitest';
import { dayOf, monthOf } from './days.ts';

test('a day and its month are in the people’s time zone, not in UTC', () => {
  const late = Date.parse('2026-11-30T23:30:00Z');
  expect([dayOf(late, 'Europe/Amsterdam'), monthOf(late, 'Europe/Amsterdam')]).toEqual(['2026-12-01', '2026-12']);
  expect([dayOf(late, 'UTC'), monthOf(late, 'UTC')]).toEqual(['2026-11-30', '2026-11']);
});
