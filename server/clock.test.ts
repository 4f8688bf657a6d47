import { beforeEach, expect, test } from 'vitest';
import { SteadyClock } from './clock.ts';
import { SettableClock } from './SettableClock.ts';

const START = Date.UTC(2026, 10, 29);
let wall: number;
let steady: number;
let clock: SteadyClock;
let gaps: number[];
/** Real time goes by in steps in which the program looks at the clock. */
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

test('time that the program saw go by is no gap', () => {
  run(60_000);
  expect([clock.now(), gaps]).toEqual([START + 60_000, []]);
});

test('a program that was paused has a gap, and so has a machine that slept while its steady clock stood still', () => {
  run(10_000);
  wall += 8000;
  steady += 8000;
  expect([clock.now(), gaps]).toEqual([START + 18_000, [8000]]);
  wall += 3_600_000;
  steady += 20;
  expect([clock.now(), gaps]).toEqual([START + 18_000 + 3_600_000, [8000, 3_600_000]]);
});

test('a machine whose clock is set forward has a gap; set back, time goes on at its own pace and never runs back', () => {
  wall += 600_000;
  clock.now();
  expect(gaps).toEqual([600_000]);
  wall -= 7_200_000;
  const before = clock.now();
  run(30_000);
  expect([clock.now() - before, gaps]).toEqual([30_000, [600_000]]);
});

test('a gap is told before a timer that fell due in it, and may cancel it', async () => {
  const fired: string[] = [];
  const real = new SettableClock(0, 0);
  const cancel = real.setTimer(4000, () => void fired.push('due'));
  real.onGap(() => cancel());
  real.sleep(10_000);
  await real.advance(1);
  expect(fired).toEqual([]);
});
