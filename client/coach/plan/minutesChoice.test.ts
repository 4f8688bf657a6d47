import { describe, expect, it } from 'vitest';
import { inHours, MINUTES, stepMinutes } from './minutesChoice.ts';

describe('the length of a game', () => {
  it('steps up and down through the choices and stops at both ends', () => {
    expect([stepMinutes(60, 1), stepMinutes(60, -1), stepMinutes(45, -1), stepMinutes(600, 1)]).toEqual([75, 45, 45, 600]);
  });
  it('only offers what the server accepts', () => {
    for (const one of MINUTES) expect(one >= 45 && one <= 600).toBe(true);
  });
  it('is shown in hours from two hours up', () => {
    expect([inHours(60), inHours(120), inHours(150), inHours(105)]).toEqual([null, 2, 2.5, null]);
  });
});
