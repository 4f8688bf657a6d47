import { expect, test } from 'vitest';
import { HttpFailure } from './call.ts';
import { patiently } from './patiently.ts';

/** Time that passes as one waits. */
function calm() {
  let [now, told] = [0, 0];
  const waits: number[] = [];
  const wait = async (ms: number) => {
    waits.push(ms);
    now += ms;
  };
  return { waits, told: () => told, with: { now: () => now, wait, onWait: () => void (told += 1) } };
}
const busy = (seconds: number | null) => Promise.reject(new HttpFailure('tooManyTries', seconds));

test('who is told to wait a moment asks again by itself, within the time for which the server keeps its place', async () => {
  const { waits, told, with: given } = calm();
  let asked = 0;
  expect(await patiently(() => (++asked < 5 ? busy(1) : Promise.resolve('in')), given)).toBe('in');
  expect(waits).toHaveLength(4);
  for (const ms of waits) expect(ms >= 1000 && ms <= 1500).toBe(true);
  expect(told()).toBe(1);
});

test('nobody waits without end, nor for what is not soon, nor for another failure', async () => {
  const { waits, with: given } = calm();
  await expect(patiently(() => busy(1), given)).rejects.toMatchObject({ reason: 'tooManyTries' });
  const sum = waits.reduce((a, b) => a + b, 0);
  expect(sum).toBeGreaterThan(119_000);
  expect(sum).toBeLessThan(125_000);
  const other = calm();
  for (const fails of [() => busy(null), () => busy(600), () => Promise.reject(new HttpFailure('unknownCode', 1))])
    await expect(patiently(fails, other.with)).rejects.toBeInstanceOf(HttpFailure);
  expect(other.waits).toEqual([]);
});

test('when nobody waits for the answer any more it is not asked for again', async () => {
  const { waits, with: given } = calm();
  await expect(patiently(() => busy(1), { ...given, goesOn: () => waits.length < 2 })).rejects.toThrow('tooManyTries');
  expect(waits).toHaveLength(2);
});
