import { expect, test } from 'vitest';
import { HttpFailure } from './call.ts';
import { retryWhenBusy } from './retryWhenBusy.ts';

/** A clock that advances only by waiting. */
function fakeTimers() {
  let [now, told] = [0, 0];
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  return { waits, told: () => told, with: { now: () => now, wait, onWait: () => void (told += 1) } };
}
const busy = (seconds: number | null) => Promise.reject(new HttpFailure('tooManyTries', seconds));

test('a busy server is asked again after the time it names, within the time for which it keeps the place', async () => {
  const { waits, told, with: given } = fakeTimers();
  let asked = 0;
  expect(await retryWhenBusy(() => (++asked < 5 ? busy(1) : Promise.resolve('in')), given)).toBe('in');
  expect(waits).toHaveLength(4);
  for (const ms of waits) expect(ms >= 1000 && ms <= 1500).toBe(true);
  expect(told()).toBe(1);
});

test('it does not retry for ever, nor after a long wait, nor for another failure', async () => {
  const { waits, with: given } = fakeTimers();
  await expect(retryWhenBusy(() => busy(1), given)).rejects.toMatchObject({ reason: 'tooManyTries' });
  const sum = waits.reduce((a, b) => a + b, 0);
  expect(sum).toBeGreaterThan(119_000);
  expect(sum).toBeLessThan(125_000);
  const other = fakeTimers();
  for (const fails of [() => busy(null), () => busy(600), () => Promise.reject(new HttpFailure('unknownCode', 1))])
    await expect(retryWhenBusy(fails, other.with)).rejects.toBeInstanceOf(HttpFailure);
  expect(other.waits).toEqual([]);
});

test('it stops when the answer is no longer needed', async () => {
  const { waits, with: given } = fakeTimers();
  await expect(retryWhenBusy(() => busy(1), { ...given, isNeeded: () => waits.length < 2 })).rejects.toThrow('tooManyTries');
  expect(waits).toHaveLength(2);
});
