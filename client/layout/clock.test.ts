import { describe, expect, it } from 'vitest';
import type { ClockView } from '../../shared/protocol/view.ts';
import { clockNow } from './clock.ts';

const clock: ClockView = {
  limited: true,
  running: true,
  rate: 1,
  gameMs: 60_000,
  leftMs: 120_000,
  story: { minute: 540, perGameMinute: 8, end: 1020 },
  pausedBy: null,
  wantPause: [],
};

describe('the clock between two views', () => {
  it('keeps counting', () => {
    expect(clockNow(clock, 30_000)).toEqual({ gameMs: 90_000, leftMs: 90_000, minutesLeft: 2, storyMinute: 544 });
  });

  it('stands still while it does not run', () => {
    expect(clockNow({ ...clock, running: false }, 30_000)).toEqual({
      gameMs: 60_000,
      leftMs: 120_000,
      minutesLeft: 2,
      storyMinute: 540,
    });
  });

  it('runs faster when the server gives a higher rate', () =>
    expect(clockNow({ ...clock, rate: 10 }, 6_000).leftMs).toBe(60_000));

  it('stops at zero and at the end of the story', () => {
    expect(clockNow(clock, 10 * 60_000)).toMatchObject({ leftMs: 0, minutesLeft: 0 });
    expect(clockNow(clock, 600 * 60_000).storyMinute).toBe(1020);
  });

  it('has no minutes left without a limit', () =>
    expect(clockNow({ ...clock, limited: false, leftMs: null }, 5_000).minutesLeft).toBeNull());
});
