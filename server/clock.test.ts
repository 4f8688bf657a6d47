import { beforeEach, expect, test } from 'vitest';
import { SteadyClock } from './clock.ts';
import { SettableClock } from './SettableClock.ts';

const START = Date.UTC(2026, 10, 29);
let wall: number;
let steady: number;
let clock: SteadyClock;
let gaps: number[];
/** Real time passes in steps, and the program reads the clock at each. */
const run = (ms: number): void => {
  for (let left = ms; left > 0; left -= 1000) {
    wall += Math.min(1000, left);
    steady += Math.min(1000, left);
    clock.now();
  }
};

beforeEach(() => {
  wall = START;
  steady = 5;
  clock = new SteadyClock({ wall: () => wall, steady: () => steady });
  gaps = [];
  clock.onGap(gapMs => gaps.push(gapMs));
});

test('time during which the program ran is no gap', () => {
  run(60_000);
  expect([clock.now(), gaps]).toEqual([START + 60_000, []]);
});

test('a paused program has a gap, and so has a machine that slept while its monotonic clock stood still', () => {
  run(10_000);
  wall += 8000;
  steady += 8000;
  expect([clock.now(), gaps]).toEqual([START + 18_000, [8000]]);
  wall += 3_600_000;
  steady += 20;
  expect([clock.now(), gaps]).toEqual([START + 18_000 + 3_600_000, [8000, 3_600_000]]);
});

test('a machine whose clock is set forward has a gap; if it is set back, time continues at its own pace and never runs back', () => {
  wall += 600_000;
  clock.now();
  expect(gaps).toEqual([600_000]);
  wall -= 7_200_000;
  const before = clock.now();
  run(30_000);
  expect([clock.now() - before, gaps]).toEqual([30_000, [600_000]]);
});

test('a gap is reported before a timer that became due in it, and may cancel it', async () => {
  const fired: string[] = [];
  const real = new SettableClock(0, 0);
  const cancel = real.setTimer(4000, () => void fired.push('due'));
  real.onGap(() => cancel());
  real.sleep(10_000);
  await real.advance(1);
  expect(fired).toEqual([]);
});
