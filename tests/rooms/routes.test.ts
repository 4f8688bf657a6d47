import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { api } from './support/api.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
type Who = 'owner' | 'shared' | 'other' | 'observer' | 'participant' | 'nobody';
type Answers = Record<Who, number>;

let place: TestApp;
let coaches: Record<'owner' | 'shared' | 'other', TestCoach>;
let colleague: string; // id of the coach with whom the session is shared
let session: SessionSummary;
let person: TestPerson;
let guest: string;

beforeAll(async () => {
  place = await TestApp.open();
  await place.coach(); // the first coach, who is not involved
  coaches = {
    owner: await place.colleague('Olga'),
    shared: await place.colleague('Sam'),
    other: await place.colleague('Anders'),
  };
  colleague = (await coaches.shared.api<{ id: string }>('GET', '/api/coach/me')).body.id;
});
afterAll(() => place.close());
let begun = 0;
beforeEach(async () => {
  // Each test makes three things, and one coach may make sixty in a row.
  if (begun++ % 15 === 14) coaches.owner = await place.colleague(`Olga ${begun}`);
  session = await coaches.owner.newSession();
  person = await place.person(session, 'Ria');
  await api(place.url, 'PUT', '/api/own/share', { token: person.token, body: { on: true } }); // else nothing may be noted about her
  await coaches.owner.api('POST', `/api/sessions/${session.id}/share`, { coach: colleague });
  const { body } = await coaches.owner.api<SecretLink>('POST', `/api/sessions/${session.id}/observer`, {});
  guest = body.link.split('#gast=')[1]!;
});

/** Routes for any signed-in coach, for hosts, and for the owner. Others get as little information as possible. */
const anyCoach = (status: number): Answers => ({
  owner: status,
  shared: status,
  other: status,
  observer: 401,
  participant: 401,
  nobody: 401,
});
const hosts = (status: number): Answers => ({ ...anyCoach(status), other: 404 });
const owner = (status: number): Answers => ({ ...hosts(status), shared: 403 });
const firstOnly = (): Answers => anyCoach(403);
const level = { level: 'de-lege-stoel', language: 'nl', minutes: 60 };

const table: [Method, path: () => string, body: (() => unknown) | null, Answers][] = [
  ['GET', () => '/api/coach/me', null, anyCoach(200)],
  ['GET', () => '/api/coaches', null, anyCoach(200)],
  ['POST', () => '/api/coaches/invite', () => ({ name: 'Iemand' }), firstOnly()],
  ['DELETE', () => `/api/coaches/${colleague}`, null, firstOnly()],
  ['GET', () => '/api/levels', null, anyCoach(200)],
  ['GET', () => '/api/levels/de-lege-stoel', null, anyCoach(200)],
  ['GET', () => '/api/levels/de-lege-stoel/answers?size=5&language=nl', null, anyCoach(200)],
  ['GET', () => `/api/sessions/${session.id}/answers?size=4&language=en`, null, hosts(200)],
  ['GET', () => `/api/sessions/${session.id}/answers?size=9&language=en`, null, hosts(400)],
  ['GET', () => '/api/sessions', null, anyCoach(200)],
  ['POST', () => '/api/sessions', () => level, anyCoach(201)],
  ['PATCH', () => `/api/sessions/${session.id}`, () => ({ name: 'Anders' }), hosts(200)],
  ['PATCH', () => `/api/sessions/${session.id}`, () => ({ retentionDays: 1 }), owner(200)],
  ['POST', () => `/api/sessions/${session.id}/copy`, () => ({}), hosts(201)],
  ['POST', () => `/api/sessions/${session.id}/share`, () => ({ coach: colleague }), owner(200)],
  ['DELETE', () => `/api/sessions/${session.id}/share/nobody`, null, owner(200)],
  ['POST', () => `/api/sessions/${session.id}/observer`, () => ({}), hosts(201)],
  ['DELETE', () => `/api/sessions/${session.id}/observer`, null, hosts(200)],
  ['POST', () => `/api/sessions/${session.id}/seats/${person.seat}/link`, () => ({}), hosts(201)],
  ['POST', () => `/api/sessions/${session.id}/seats/${person.seat}/play`, () => ({}), hosts(201)],
  ['GET', () => `/api/sessions/${session.id}/plans`, null, hosts(200)],
  ['PUT', () => `/api/sessions/${session.id}/notes/${person.seat}`, () => ({ text: 'Bel Ria', read: 0 }), hosts(200)],
  ['PUT', () => `/api/sessions/${session.id}/notes/nobody`, () => ({ text: 'Bel Ria', read: 0 }), hosts(404)],
  ['GET', () => `/api/sessions/${session.id}/around?language=en`, null, hosts(200)],
  [
    'PUT',
    () => `/api/sessions/${session.id}/call`,
    () => ({ all: 'https://meet.example.nl/a', pattern: '', list: [] }),
    hosts(200),
  ],
  [
    'PUT',
    () => `/api/sessions/${session.id}/call`,
    () => ({ all: 'http://meet.example.nl/a', pattern: '', list: [] }),
    hosts(400),
  ],
  ['PUT', () => `/api/sessions/${session.id}/invited`, () => [{ id: 'a', name: 'Ria', came: false }], hosts(200)],
  ['GET', () => `/api/sessions/${session.id}/invitation.ics`, null, hosts(409)], // it has no day
  ['GET', () => `/api/sessions/${session.id}/rehearse`, null, hosts(200)],
  ['POST', () => `/api/sessions/${session.id}/rehearse`, () => ({}), hosts(409)], // not a rehearsal
  ['DELETE', () => `/api/sessions/${session.id}/rehearse`, null, hosts(200)],
  ['GET', () => `/api/sessions/${session.id}/rehearse/incidents`, null, hosts(200)],
  ['POST', () => `/api/sessions/${session.id}/rehearse/incidents`, () => ({ incident: 'hand' }), hosts(409)], // no bots
  ['DELETE', () => `/api/sessions/${session.id}`, () => ({ name: 'niet zo' }), owner(409)], // not its name
];

test.each(table.map(row => [`${row[0]} ${row[1].toString().replace(/^\(\) => /, '')}`, row] as const))(
  '%s',
  async (_, [method, path, body, answers]) => {
    const given = { method, path: path(), ...(body && { body: body() }) };
    const ask = (as: { cookie?: string; token?: string }) =>
      api(place.url, given.method, given.path, { ...as, ...('body' in given && { body: given.body }) });
    const seen: Answers = {
      nobody: (await ask({})).status,
      participant: (await ask({ token: person.token, cookie: `coach=${person.token}` })).status,
      observer: (await ask({ token: guest, cookie: `coach=${guest}` })).status,
      other: (await ask({ cookie: coaches.other.cookie })).status,
      shared: (await ask({ cookie: coaches.shared.cookie })).status,
      owner: (await ask({ cookie: coaches.owner.cookie })).status,
    };
    expect(seen).toEqual(answers);
    place.expectNoFaults();
  },
);

test('unauthorised requests changed nothing, and an unknown session looks like somebody else’s', async () => {
  expect((await coaches.other.api('GET', `/api/sessions/${session.id}/rehearse`)).body).toEqual(
    (await coaches.other.api('GET', '/api/sessions/none/rehearse')).body,
  );
  const listed = (await coaches.owner.api<SessionSummary[]>('GET', '/api/sessions')).body;
  expect(listed.find(one => one.id === session.id)).toMatchObject({ name: session.code, retentionDays: 28 });
  expect((await coaches.other.api<SessionSummary[]>('GET', '/api/sessions')).body.some(one => one.id === session.id)).toBe(false);
});
