import { expect, test } from 'vitest';
import { HttpFailure, type HttpReason } from './call.ts';
import { retryUntilAnswered } from './retryUntilAnswered.ts';

function fakeTimers() {
  const waits: number[] = [];
  const late: HttpReason[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  return { waits, late, with: { isNeeded: () => true, onRetry: (reason: HttpReason) => void late.push(reason), wait } };
}
/** Fails with these, then answers. */
const answers = (...failures: HttpFailure[]) => {
  return () => {
    const failure = failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve('here');
  };
};

test('it retries with a backoff until the server answers, and reports each failure', async () => {
  const { waits, late, with: given } = fakeTimers();
  const ask = answers(...(['offline', 'serverError', 'notKept'] as const).map(why => new HttpFailure(why)));
  expect(await retryUntilAnswered(ask, given)).toBe('here');
  expect(late).toEqual(['offline', 'serverError', 'notKept']);
  expect(waits).toEqual([1000, 2000, 4000]);
});

test('it waits as long as a busy server asks', async () => {
  const { waits, with: given } = fakeTimers();
  expect(await retryUntilAnswered(answers(new HttpFailure('tooManyTries', 5)), given)).toBe('here');
  expect(waits).toEqual([5000]);
});

test('a failure that is not transient is thrown at once', async () => {
  for (const why of ['notFound', 'ended', 'notYours', 'signedOut', 'elsewhere'] as const) {
    const { waits, late, with: given } = fakeTimers();
    await expect(retryUntilAnswered(answers(new HttpFailure(why)), given)).rejects.toThrow(why);
    expect([waits, late]).toEqual([[], []]);
  }
});

test('it stops when the answer is no longer needed', async () => {
  const { waits, with: given } = fakeTimers();
  const asks = retryUntilAnswered(() => Promise.reject(new HttpFailure('offline')), {
    ...given,
    isNeeded: () => waits.length < 2,
  });
  await expect(asks).rejects.toThrow('offline');
  expect(waits).toHaveLength(2);
});
