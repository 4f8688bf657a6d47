import { expect, test } from 'vitest';
import { SettableClock } from './SettableClock.ts';

test('a clock at rate 0 moves only when it is advanced', async () => {
  const clock = new SettableClock(1000, 0);
  expect(clock.now()).toBe(1000);
  await clock.advance(500);
  expect(clock.now()).toBe(1500);
});

test('advancing stops at every timer on the way, in order, and waits for the work of each', async () => {
  const clock = new SettableClock(0, 0);
  const seen: string[] = [];
  clock.setTimer(300, () => void seen.push(`second at ${clock.now()}`));
  clock.setTimer(100, async () => {
    await Promise.resolve();
    seen.push(`first at ${clock.now()}`);
    clock.setTimer(200, () => void seen.push(`set on the way at ${clock.now()}`));
  });
  const cancel = clock.setTimer(250, () => void seen.push('cancelled'));
  cancel();
  await clock.advance(300);
  expect(seen).toEqual(['first at 100', 'set on the way at 200', 'second at 300']);
});

test('a fast clock fires its timers sooner', async () => {
  const clock = new SettableClock(0, 1000);
  const begun = performance.now();
  await new Promise<void>(done => clock.setTimer(20_000, done));
  expect(performance.now() - begun).toBeLessThan(5000);
  expect(clock.now()).toBeGreaterThanOrEqual(20_000);
});
