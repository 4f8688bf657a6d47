import { expect, test } from 'vitest';
import type { Refusal } from '../Refusal.ts';
import { Guesses, judgeGuess } from './Guesses.ts';
import { CODES } from './rates.ts';

/** Guesses on a clock of its own, recording what was looked up. */
function place() {
  let now = 0;
  const codes = new Guesses(CODES, () => now);
  const looked = new Set<string>();
  const ask = (code: string, from = 'a'): Promise<string> =>
    judgeGuess([[codes, from]], code, 'unknownCode', async () => {
      looked.add(code);
      return code.startsWith('right') ? 'opened' : null;
    }).catch((error: unknown) => (error as Refusal).reason);
  let guess = 0;
  /** Runs a script for this many seconds at this many requests per second; meanwhile `also` is called once a second. */
  const attack = async (seconds: number, perSecond: number, next: () => string, also?: () => Promise<boolean>) => {
    for (let second = 0; second < seconds; second++) {
      for (let n = 0; n < perSecond; n++) {
        await ask(next());
        now += 1000 / perSecond;
      }
      if (also && (await also())) return second + 1;
    }
    return Infinity;
  };
  const fresh = (): string => `wrong${++guess}`;
  const used = async () => {
    for (let n = 0; n < CODES.burst + 20; n++) await ask(fresh());
  };
  return { ask, attack, fresh, used, looked };
}

test('a mistyped code is refused, and a right one costs nothing, however often it is requested', async () => {
  const { ask } = place();
  for (let n = 0; n < 2000; n++) expect(await ask(`right${n}`)).toBe('opened');
  expect(await ask('wrong')).toBe('unknownCode');
});

test.each([1, 16, 40])('while a script makes %i guesses a second, a right code gets its turn within six seconds', async rate => {
  const { ask, attack, fresh, used } = place();
  await used();
  await attack(20, rate, fresh);
  for (const right of ['right1', 'right2', 'right3'])
    expect(await attack(20, rate, fresh, async () => (await ask(right)) === 'opened')).toBeLessThanOrEqual(6);
});

test('once the first of a class gets in, all the others do at once', async () => {
  const { ask, attack, fresh, used } = place();
  await used();
  await attack(20, 16, fresh, async () => (await ask('right')) === 'opened');
  for (let n = 0; n < 60; n++) expect(await ask('right')).toBe('opened');
});

test.each([
  ['goes on from guess to guess', 1],
  ['keeps asking for all its guesses', 3],
])('who %s has no more looked at than was worked out', async (_, times) => {
  const { attack, looked } = place();
  let n = 0;
  const width = 60; // codes asked for in rotation, each within the time for which it keeps its place
  const next = () => {
    const at = n++;
    return `wrong${Math.floor(at / (width * times)) * width + (at % width)}`;
  };
  await attack(600, 40, next);
  expect(looked.size).toBeLessThanOrEqual(400 + 300);
  expect(looked.size).toBeGreaterThan(500);
});

test('a right code gets its turn even against a script that keeps repeating all its guesses', async () => {
  const { ask, attack, used } = place();
  await used();
  let n = 0;
  const again = () => `wrong${1000 + (n++ % 110)}`; // as many as keep their places at forty a second
  await attack(5, 40, again);
  expect(await attack(300, 40, again, async () => (await ask('right')) === 'opened')).toBeLessThanOrEqual(240);
});

test('another address does not have to wait, and a fault of ours costs no try', async () => {
  const { ask, used } = place();
  await used();
  expect(await ask('wrong')).toBe('tooManyTries');
  expect(await ask('right', 'b')).toBe('opened');
  const codes = new Guesses({ ...CODES, burst: 1 }, () => 0);
  const broken = () => judgeGuess([[codes, 'a']], 'x', 'unknownCode', () => Promise.reject(new Error('no store')));
  for (let n = 0; n < 3; n++) await expect(broken()).rejects.toThrow('no store');
  expect(await judgeGuess([[codes, 'a']], 'y', 'unknownCode', async () => 'opened')).toBe('opened');
});

test('a guess that is not looked up must be repeated while it keeps its place', async () => {
  const codes = new Guesses({ ...CODES, burst: 1 }, () => 0);
  const ask = (code: string) =>
    judgeGuess([[codes, 'a']], code, 'unknownCode', async () => null).catch((error: unknown) => error as Refusal);
  expect(await ask('x')).toMatchObject({ reason: 'unknownCode' });
  const refusal = (await ask('y')) as Refusal;
  expect(refusal.reason).toBe('tooManyTries');
  expect(refusal.waitSeconds! * 1000).toBeLessThan(CODES.aliveMs / 2);
});
