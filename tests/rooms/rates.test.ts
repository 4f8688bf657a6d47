import express from 'express';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { routes } from '../../server/http/routes.ts';
import { CONNECTIONS_PER_LINK, MESSAGE_RATES } from '../../server/limits/rates.ts';
import { ROUTES } from '../../server/limits/routeKinds.ts';
import { matchmakeRoutes } from '../../server/rooms/matchmake.ts';
import { sessionRoom } from '../../server/rooms/SessionRoom.ts';
import { teamRoom } from '../../server/rooms/TeamRoom.ts';
import { setProfile } from '../../server/storage/seats.ts';
import { api } from './support/api.ts';
import { RoomLine } from './support/RoomLine.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

interface Layer {
  route?: { path: string | RegExp; methods: Record<string, boolean> };
  handle: { stack?: Layer[] };
  match(path: string): boolean;
}

/** Every route of the server as "GET /api/own". */
function routesOf(layers: readonly Layer[], under = ''): string[] {
  return layers.flatMap(layer => {
    if (layer.route) {
      const { path, methods } = layer.route;
      return Object.keys(methods).map(method => `${method.toUpperCase()} ${under}${String(path)}`);
    }
    const mounted = ['', '/api', '/matchmake', '/test'].find(at => layer.match(`${at}/x`))!;
    return layer.handle.stack ? routesOf(layer.handle.stack, under + mounted) : [];
  });
}

test('the table of rates has exactly the routes of the server', () => {
  const app = express();
  routes(app, place.services, matchmakeRoutes(place.services));
  const pages = /^GET \/\^/; // the page itself: a file
  const there = routesOf((app.router as unknown as { stack: Layer[] }).stack).filter(route => !pages.test(route));
  expect(there.length).toBeGreaterThan(50);
  expect([...new Set(there)].toSorted()).toEqual(Object.keys(ROUTES).toSorted()); // a kept page has the routes of the own page
});

test('the table of rates has exactly the messages of the rooms', () => {
  for (const [name, room] of Object.entries({ session: sessionRoom(place.services), team: teamRoom(place.services) })) {
    const there = Object.keys(new room().messages).filter(message => message !== '*'); // unknown messages do nothing
    expect(there.toSorted()).toEqual(Object.keys(MESSAGE_RATES[name as keyof typeof MESSAGE_RATES]).toSorted());
  }
});

test('a client that repeats one request too often is told how long to wait, without effect on others', async () => {
  const session = await (await place.coach()).newSession();
  const [ria, jan] = [await place.person(session, 'Ria'), await place.person(session, 'Jan')];
  const ask = (token: string) => api<{ error?: string }>(place.url, 'GET', '/api/own/plan.pdf', { token });
  const answers = await Promise.all(Array.from({ length: 40 }, () => ask(ria.token)));
  const slowed = answers.filter(({ status }) => status === 429);
  expect(answers.filter(({ status }) => status === 200).length).toBeGreaterThanOrEqual(5);
  expect(slowed.length).toBeGreaterThanOrEqual(25);
  expect(slowed[0]!.body).toEqual({ error: 'tooManyTries' });
  expect(Number(slowed[0]!.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await ask(jan.token)).status).toBe(200);
  expect((await api(place.url, 'GET', '/api/seat', { token: ria.token })).status).toBe(200); // something else
  const same = () => api(place.url, 'GET', '/API/own/plan.pdf/', { token: ria.token }); // written otherwise
  const more = await Promise.all(Array.from({ length: 30 }, same));
  expect(more.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(20);
});

test('a person who keeps renaming is told to slow down; the others see the last name and play on', async () => {
  const { people } = await place.team(['Ria', 'Jan', 'Mia', 'Bo']);
  const [ria, jan] = people as [(typeof people)[0], (typeof people)[0]];
  const renamed = await Promise.all(
    Array.from({ length: 50 }, (_, n) => ria.line!.try('profile', { type: 'profile', name: `Ria ${n}` })),
  );
  const done = renamed.filter(({ ok }) => ok).length;
  expect(done).toBeLessThanOrEqual(8);
  expect(renamed.filter(result => !result.ok).every(result => !result.ok && result.reason === 'tooFast')).toBe(true);
  await jan.must({ type: 'hand', up: true });
  const nameOf = () => jan.view.team.people.find(({ seat }) => seat === ria.seat)?.name;
  await until(() => nameOf() === `Ria ${done - 1}`, 'Jan sees the last name');
  expect(ria.line!.closed).toBeNull();
  await ria.enter(); // a new connection has the same limit
  const again = await Promise.all(Array.from({ length: 10 }, () => ria.line!.try('profile', { type: 'profile', name: 'Ria' })));
  expect(again.filter(({ ok }) => ok).length).toBeLessThanOrEqual(3);
});

test('renaming in the waiting room has the same limit, does not delay other acts, and keeps ten former names', async () => {
  const session = await (await place.coach()).newSession();
  const ria = await place.person(session, 'Ria');
  await ria.lobby();
  const rename = (name: string) => ria.line!.try('command', { client: newClientId(), command: { type: 'profile', name } });
  const renamed = await Promise.all(Array.from({ length: 15 }, (_, n) => rename(`Mies ${n}`)));
  expect(renamed.filter(({ ok }) => ok).length).toBeLessThanOrEqual(8);
  expect(renamed.filter(result => !result.ok).every(result => !result.ok && result.reason === 'tooFast')).toBe(true);
  expect((await ria.lobbyDo({ type: 'hand', up: true })).ok).toBe(true);
  for (let n = 0; n < 14; n++) await setProfile(place.services.db, ria.seat, { name: `Naam ${n}` });
  const kept = await place.services.db.selectFrom('former_name').select('name').where('seat_id', '=', ria.seat).execute();
  expect(kept.map(({ name }) => name).toSorted()).toEqual(Array.from({ length: 10 }, (_, n) => `Naam ${n + 3}`).toSorted());
});

test('a client that keeps joining with other names is told to slow down', async () => {
  const session = await (await place.coach()).newSession();
  const joining = 'fedcba9876543210'.repeat(2); // of one device
  const as = (name: string) =>
    api(place.url, 'POST', '/api/join', { body: { code: session.code, name, portrait: 'p01', language: 'nl', joining } });
  expect((await as('Ria')).status).toBe(201);
  const statuses: number[] = [];
  for (let n = 0; n < 12; n++) statuses.push((await as(`Ria ${'abcdefghijkl'[n]}`)).status);
  expect(statuses.slice(0, 6)).toEqual([201, 201, 201, 201, 201, 201]);
  expect(statuses).toContain(429);
  await place.person(session, 'Jan'); // a neighbour
});

test('a link allows a maximum number of connections, and those stay open', async () => {
  const coach = await place.coach();
  const session = await coach.newSession();
  const link = await coach.api<{ link: string }>('POST', `/api/sessions/${session.id}/observer`, {});
  const observer = link.body.link.split('#gast=')[1]!;
  const guest = () => RoomLine.join(place.url, 'session', { session: session.id, observer });
  const coachLine = () => RoomLine.join(place.url, 'session', { session: session.id }, coach.cookie);
  for (const [open, most] of [
    [guest, CONNECTIONS_PER_LINK.observer],
    [coachLine, CONNECTIONS_PER_LINK.coach],
  ] as const) {
    const lines: RoomLine[] = [];
    for (let n = 0; n < most; n++) lines.push(await open());
    await expect(open()).rejects.toThrow('crowded');
    await lines[0]!.ask('sync');
    await lines.pop()!.leave();
    lines.push(await open()); // there is room again
    for (const line of lines) {
      expect(line.closed).toBeNull();
      await line.leave();
    }
  }
});
