import { afterEach, expect, test, vi } from 'vitest';
import { callToMake } from './call.ts';

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
const make = (name: string): Promise<unknown> => callToMake('/sessions', { name }).catch(() => null);

test('a request whose answer was lost, or of which the server does not know, has the same name when it is asked again', async () => {
  answers('lost', 500, 201, 201);
  for (const _time of [1, 2, 3, 4]) await make('Ochtend');
  const [first, second, third, fourth] = asked;
  expect(first).toMatch(/^[0-9a-f]{32}$/);
  expect([second, third]).toEqual([first, first]);
  expect(fourth).not.toBe(first); // it was answered: this is a new one
});

test('another request, and one that was refused, has another name', async () => {
  answers('lost', 'lost', 409, 409);
  for (const name of ['Ochtend', 'Middag', 'Avond', 'Avond']) await make(name);
  expect(new Set(asked).size).toBe(4);
});
