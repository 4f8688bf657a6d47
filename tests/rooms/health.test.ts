import { DatabaseSync } from 'node:sqlite';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { api } from './support/api.ts';
import { TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterAll(() => place.close());
afterEach(() => {
  place.lines.length = 0;
});
const health = async () => (await api(place.url, 'GET', '/healthz')).status;
const written = async () => (await place.services.db.selectFrom('health').select('at').executeTakeFirst())?.at;

test('the health check really writes, but at most once a second, however many ask', async () => {
  const first = place.clock.now();
  expect(await Promise.all(Array.from({ length: 20 }, health))).toEqual(Array(20).fill(200));
  expect(await written()).toBe(first);
  await place.clock.advance(5000);
  const began = performance.now();
  await until(async () => (await health()) === 200 && (await written()) === first + 5000, 'it writes again');
  expect(performance.now() - began).toBeGreaterThan(500);
});

test.each(['db', 'journal'] as const)('it checks both connections: it reports that %s cannot write', async name => {
  const sound = place.services.store[name];
  place.services.store[name] = { insertInto: () => { throw new Error('read-only'); } } as never; // prettier-ignore
  await until(async () => (await health()) === 503, 'it says that it cannot');
  expect(place.faults()).toHaveLength(1); // once, however often somebody asks
  place.services.store[name] = sound;
  await until(async () => (await health()) === 200, 'it says that it can');
});

test('a request with an unknown cookie or secret is refused as fast, also while the store is locked', async () => {
  await until(async () => (await health()) === 200, 'it is well');
  const other = new DatabaseSync(join(place.dataDir, 'kandidaat.sqlite'));
  other.exec('begin exclusive');
  try {
    for (const given of [{ cookie: 'coach=nobody' }, { token: 'x'.repeat(43) }])
      for (const [path, status] of [
        ['/healthz', 503],
        ['/api/no-such-thing', 404],
      ] as const) {
        if (status === 503) await until(async () => (await health()) === 503, 'it says that it cannot');
        const began = performance.now();
        expect((await api(place.url, 'GET', path, given)).status, `${path}`).toBe(status);
        expect(performance.now() - began, `${path}`).toBeLessThan(1500);
      }
  } finally {
    other.exec('rollback');
    other.close();
  }
  await until(async () => (await health()) === 200, 'it says that it can');
});

test('while another program locks the store it fails within a second, and recovers when the lock is released', async () => {
  const other = new DatabaseSync(join(place.dataDir, 'kandidaat.sqlite'));
  other.exec('begin immediate');
  try {
    await until(async () => (await health()) === 503, 'it says that it cannot');
    for (let ask = 0; ask < 3; ask++) {
      const began = performance.now();
      expect(await health()).toBe(503);
      expect(performance.now() - began).toBeLessThan(1000);
    }
  } finally {
    other.exec('rollback');
    other.close();
  }
  await until(async () => (await health()) === 200, 'it says that it can');
});
