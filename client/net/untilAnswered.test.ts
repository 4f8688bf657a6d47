import { expect, test } from 'vitest';
import { HttpFailure, type HttpReason } from './call.ts';
import { untilAnswered } from './untilAnswered.ts';

function calm() {
  const waits: number[] = [];
  const late: HttpReason[] = [];
  const wait = async (ms: number) => void waits.push(ms);
  return { waits, late, with: { goesOn: () => true, onLate: (reason: HttpReason) => void late.push(reason), wait } };
}
/** Fails so often, then answers. */
const answers = (...failures: HttpFailure[]) => {
  return () => {
    const failure = failures.shift();
    return failure ? Promise.reject(failure) : Promise.resolve('here');
  };
};

test('what is to be read comes by itself once the server answers, and one is told meanwhile', async () => {
  const { waits, late, with: given } = calm();
  const ask = answers(...(['offline', 'serverError', 'notKept'] as const).map(why => new HttpFailure(why)));
  expect(await untilAnswered(ask, given)).toBe('here');
  expect(late).toEqual(['offline', 'serverError', 'notKept']);
  expect(waits).toEqual([1000, 2000, 4000]);
});

test('a server that is asked very much says when to come back', async () => {
  const { waits, with: given } = calm();
  expect(await untilAnswered(answers(new HttpFailure('tooManyTries', 5)), given)).toBe('here');
  expect(waits).toEqual([5000]);
});

test('what does not pass by itself is told at once', async () => {
  for (const why of ['notFound', 'ended', 'notYours', 'signedOut', 'elsewhere'] as const) {
    const { waits, late, with: given } = calm();
    await expect(untilAnswered(answers(new HttpFailure(why)), given)).rejects.toThrow(why);
    expect([waits, late]).toEqual([[], []]);
  }
});

test('when nobody waits for it any more it is not asked for again', async () => {
  const { waits, with: given } = calm();
  const asks = untilAnswered(() => Promise.reject(new HttpFailure('offline')), { ...given, goesOn: () => waits.length < 2 });
  await expect(asks).rejects.toThrow('offline');
  expect(waits).toHaveLength(2);
});
