import { expect, test } from 'vitest';
import { Refusal } from '../http/Refusal.ts';
import { judge, Tries } from './Tries.ts';

const right = async () => 'opened';
const wrong = async () => null;
const codes = (rate: Partial<Tries['rate']> = {}) => new Tries({ burst: 5, perSecond: 0.001, told: 2, holdMs: 0, ...rate });
const reasonOf = async (done: Promise<unknown>) => done.then(String, (error: unknown) => (error as Refusal).reason);

test('right ones cost nothing, however many', async () => {
  const tries = codes();
  for (let n = 0; n < 50; n++) expect(await judge([[tries, 'a']], 'unknownCode', right)).toBe('opened');
  expect(await reasonOf(judge([[tries, 'a']], 'unknownCode', wrong))).toBe('unknownCode');
});

test('who fails is told so, then has to wait, and a right one passes as long as it is looked at', async () => {
  const tries = codes();
  const told = [];
  for (let n = 0; n < 4; n++) told.push(await reasonOf(judge([[tries, 'a']], 'unknownCode', wrong)));
  expect(told).toEqual(['unknownCode', 'unknownCode', 'tooManyTries', 'tooManyTries']);
  expect(await judge([[tries, 'a']], 'unknownCode', right)).toBe('opened');
  await reasonOf(judge([[tries, 'a']], 'unknownCode', wrong));
  let looked = false;
  const look = async () => (looked = true);
  expect(await reasonOf(judge([[tries, 'a']], 'unknownCode', look))).toBe('tooManyTries'); // guessing is bounded
  expect(looked).toBe(false);
  expect(await judge([[tries, 'b']], 'unknownCode', right)).toBe('opened'); // another address
});

test('tries at the same moment count too', async () => {
  const tries = codes();
  let looked = 0;
  const slow = async () => {
    looked += 1;
    await new Promise(setImmediate);
    return null;
  };
  await Promise.all(Array.from({ length: 20 }, () => reasonOf(judge([[tries, 'a']], 'unknownCode', slow))));
  expect(looked).toBe(5);
});

test('where all tries are used up, a right one is held until one is free, and those behind it pass with it', async () => {
  const tries = codes({ perSecond: 20, holdMs: 5000 });
  await Promise.all(Array.from({ length: 5 }, () => reasonOf(judge([[tries, 'a']], 'unknownCode', wrong))));
  const began = performance.now();
  const all = await Promise.all(Array.from({ length: 60 }, () => judge([[tries, 'a']], 'unknownCode', right)));
  expect(all).toHaveLength(60);
  expect(performance.now() - began).toBeLessThan(1000); // one try came free; each gave it to the next
});

test('our own fault costs nobody a try', async () => {
  const tries = codes({ burst: 1 });
  const broken = () => Promise.reject(new Error('no store'));
  for (let n = 0; n < 3; n++) await expect(judge([[tries, 'a']], 'unknownCode', broken)).rejects.toThrow('no store');
  expect(await judge([[tries, 'a']], 'unknownCode', right)).toBe('opened');
});

test('a refusal says how long to wait', async () => {
  const tries = codes({ perSecond: 0.1 });
  for (let n = 0; n < 5; n++) await reasonOf(judge([[tries, 'a']], 'unknownCode', wrong));
  const refusal = await judge([[tries, 'a']], 'unknownCode', wrong).catch((error: unknown) => error as Refusal);
  expect(refusal).toBeInstanceOf(Refusal);
  expect((refusal as Refusal).waitSeconds).toBeGreaterThanOrEqual(25); // until one is told again what is wrong
});
