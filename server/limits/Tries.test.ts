import { expect, test } from 'vitest';
import { Refusal } from '../Refusal.ts';
import { judge, Tries } from './Tries.ts';

const right = async () => 'opened';
const wrong = async () => null;
const phrases = (rate: Partial<Tries['rate']> = {}) => new Tries({ burst: 5, perSecond: 0.001, ...rate });
const reasonOf = async (done: Promise<unknown>) => done.then(String, (error: unknown) => (error as Refusal).reason);

test('any number of right tries costs nothing', async () => {
  const tries = phrases();
  for (let n = 0; n < 50; n++) expect(await judge([[tries, 'a']], 'wrongPassphrase', right)).toBe('opened');
  expect(await reasonOf(judge([[tries, 'a']], 'wrongPassphrase', wrong))).toBe('wrongPassphrase');
});

test('a failed try is refused, and after too many the key has to wait; others need not', async () => {
  const tries = phrases();
  const told = [];
  for (let n = 0; n < 5; n++) told.push(await reasonOf(judge([[tries, 'a']], 'wrongPassphrase', wrong)));
  expect(told).toEqual(Array(5).fill('wrongPassphrase'));
  let looked = false;
  const look = async () => (looked = true);
  expect(await reasonOf(judge([[tries, 'a']], 'wrongPassphrase', look))).toBe('tooManyTries'); // guessing is limited
  expect(looked).toBe(false);
  expect(await judge([[tries, 'b']], 'wrongPassphrase', right)).toBe('opened'); // another address
});

test('concurrent tries count too', async () => {
  const tries = phrases();
  let looked = 0;
  const slow = async () => {
    looked += 1;
    await new Promise(setImmediate);
    return null;
  };
  await Promise.all(Array.from({ length: 20 }, () => reasonOf(judge([[tries, 'a']], 'wrongPassphrase', slow))));
  expect(looked).toBe(5);
});

test('a fault of ours costs nobody a try', async () => {
  const tries = phrases({ burst: 1 });
  const broken = () => Promise.reject(new Error('no store'));
  for (let n = 0; n < 3; n++) await expect(judge([[tries, 'a']], 'wrongPassphrase', broken)).rejects.toThrow('no store');
  expect(await judge([[tries, 'a']], 'wrongPassphrase', right)).toBe('opened');
});

test('a refusal says how long to wait', async () => {
  const tries = phrases({ perSecond: 0.1 });
  for (let n = 0; n < 5; n++) await reasonOf(judge([[tries, 'a']], 'wrongPassphrase', wrong));
  const refusal = await judge([[tries, 'a']], 'wrongPassphrase', wrong).catch((error: unknown) => error as Refusal);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).waitSeconds).toBeGreaterThanOrEqual(9);
});
