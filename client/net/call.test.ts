import { afterEach, expect, test, vi } from 'vitest';
import { callIdempotent } from './call.ts';

const asked: (string | null)[] = [];
const answers = (...statuses: (number | 'lost')[]): void => {
  vi.stubGlobal('fetch', (_path: string, init: RequestInit) => {
    asked.push(new Headers(init.headers).get('idempotency-key'));
    const status = statuses.shift()!;
    return status === 'lost' ? Promise.reject(new TypeError('no answer')) : Promise.resolve(Response.json({}, { status }));
  });
};
afterEach(() => {
  asked.length = 0;
  vi.unstubAllGlobals();
});
const make = (name: string): Promise<unknown> => callIdempotent('/sessions', { name }).catch(() => null);

test('a retry after a lost answer or a server error has the same idempotency key', async () => {
  answers('lost', 500, 201, 201);
  for (const _time of [1, 2, 3, 4]) await make('Ochtend');
  const [first, second, third, fourth] = asked;
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first); // the third was answered, so this is a new request
});

test('another request, and a retry after a refusal, has another key', async () => {
  answers('lost', 'lost', 409, 409);
  for (const name of ['Ochtend', 'Middag', 'Avond', 'Avond']) await make(name);
  expect(new Set(asked).size).toBe(4);
});
