import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Joined, JoinInfo, SeatInfo, SessionSummary } from '../../shared/protocol/http.ts';
import { renameAllCoachNamesakes } from '../../server/sessions/renameCoachNamesakes.ts';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import type { SessionView } from '../../shared/protocol/sessionView.ts';
import { api } from './support/api.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';
import { newClientId, TestPerson } from './support/TestPerson.ts';
import { openLink } from './support/openLink.ts';
import { until } from './support/until.ts';

const [MINUTE, HOUR] = [60_000, 3_600_000];

let place: TestApp;
let coach: TestCoach;
beforeAll(async () => {
  place = await TestApp.open({ TRUST_PROXY: '1', COACH_NAME: 'Willemijn de Wit' });
  coach = await place.coach();
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

type Coded = Pick<SessionSummary, 'code'>;
const look = (session: Coded) => api<JoinInfo>(place.url, 'GET', `/api/join/${encodeURIComponent(session.code)}`);
const doorOf = async (session: Coded) => (await look(session)).body.door;
const join = (session: Coded, name: string, more: { joining?: string } = {}, from?: string) =>
  api<Joined & { error?: string }>(place.url, 'POST', '/api/join', {
    body: { code: session.code, name, portrait: 'p02', language: 'nl', ...more },
    ...(from !== undefined && { from }),
  });
const isWaiting = async (person: TestPerson) => (await person.lobby()).door !== null;
const lastView = (person: TestPerson) => person.line!.views.at(-1) as SessionView | undefined;
const atDoor = () => coach.view.door.people.map(person => person.name);

/** Ria, Jan and Els play, with their coach connected. */
async function running() {
  const made = await place.team(['Ria', 'Jan', 'Els']);
  ({ coach } = made);
  return made;
}

/** Waits until the store says that the coach has just left. */
async function coachWent(session: string): Promise<void> {
  const { db } = place.services;
  const written = () => db.selectFrom('session').select('coach_at').where('id', '=', session).executeTakeFirstOrThrow();
  await until(async () => (await written()).coach_at === place.clock.now(), 'it is written that the coach went');
}

test('a code gives the title of the session and no names', async () => {
  const session = await coach.newSession(60, { name: 'Groep van Willemijn' });
  await place.person(session, 'Ria');
  const { body } = await look(session);
  expect(Object.keys(body).toSorted().join(' ')).toBe('code deleteOn door facesShared language level session takenFaces');
  expect(JSON.stringify(body)).not.toMatch(/Willemijn|Ria/);
});

test('before the start people are admitted while a coach is connected or reloading, and wait otherwise', async () => {
  const session = await coach.newSession();
  expect(await doorOf(session), 'just made').toBe('open');
  await place.clock.advance(11 * MINUTE);
  expect(await doorOf(session)).toBe('ask');
  const early = await place.person(session, 'Vroeg');
  expect((await early.lobby()).door).toEqual({ why: 'early', date: null, over: false });
  await coach.open(session.id);
  await place.clock.advance(20 * MINUTE);
  expect(await doorOf(session), 'the coach is there').toBe('open');
  expect(await isWaiting(await place.person(session, 'Ria'))).toBe(false);
  expect(atDoor()).toEqual(['Vroeg']);
  await coach.leave();
  await coachWent(session.id);
  await place.clock.advance(9 * MINUTE);
  expect(await doorOf(session), 'a reload takes less').toBe('open');
  await place.clock.advance(2 * MINUTE);
  expect(await doorOf(session)).toBe('ask');
});

test('a session that is planned for now is open without its coach', async () => {
  const session = await coach.newSession(60, { date: place.clock.now() + 2 * HOUR });
  const seen: string[] = [];
  for (const wait of [30 * MINUTE, 31 * MINUTE, 295 * MINUTE, 10 * MINUTE]) {
    await place.clock.advance(wait);
    seen.push(await doorOf(session));
  }
  expect(seen).toEqual(['ask', 'open', 'open', 'ask']);
});

test('a rehearsal and a waiting list stay open, and people on a waiting list do not see each other', async () => {
  const rehearsal = await coach.newSession(60, { rehearsal: true });
  const forms = await coach.newSession(60, { formsOnly: true });
  await place.person(forms, 'Els');
  await place.clock.advance(20 * MINUTE);
  expect(await doorOf(rehearsal)).toBe('open');
  expect(await doorOf(forms)).toBe('open');
  const view = await (await place.person(forms, 'Mia')).lobby();
  expect(view.people.map(person => person.name)).toEqual(['Mia']);
});

test('a latecomer waits, sees nobody, and one act of the coach puts them in the team that needs them', async () => {
  const { session, people, team } = await running();
  await playOn(place, people, isPlaying);
  expect(await doorOf(session)).toBe('ask');
  const loes = await place.person(session, 'Loes');
  const view = await loes.lobby();
  expect(view.door).toEqual({ why: 'late', date: null, over: false });
  expect([view.session.coach, view.people, view.teams, view.play]).toEqual(['', [], [], null]);
  expect(JSON.stringify(view)).not.toMatch(/Ria|Jan|Els|Willemijn/);
  expect(loes.line!.frames.join()).not.toMatch(/Ria|Willemijn/);
  await until(() => coach.view.door.people[0]?.here, 'the coach sees that Loes is there');
  expect(coach.view.door).toMatchObject({ people: [{ name: 'Loes', why: 'late', since: place.clock.now() }], offer: team });
  expect(coach.view.people.map(person => person.name)).not.toContain('Loes');
  await coach.letIn(loes);
  await until(() => lastView(loes)?.play?.team === team, 'Loes is sent to the game by herself');
  expect((await loes.enter()).team.people.map(person => person.name)).toContain('Loes');
  expect(coach.view.door.people).toEqual([]);
});

test('one act admits everybody, each to the team that needs them most, or to the waiting room', async () => {
  const { session, people } = await running();
  await playOn(place, people, isPlaying);
  const late: TestPerson[] = [];
  for (const name of ['Vier', 'Vijf', 'Zes', 'Zeven']) late.push(await place.person(session, name));
  await until(() => coach.view.door.people.length === 4, 'all are seen');
  await coach.letIn(late[3]!, null);
  expect((await late[3]!.lobby()).me.team).toBeNull();
  await coach.must({ type: 'door.admitAll' });
  await until(() => coach.view.teams[0]!.seats.length === 6, 'the team is full');
  expect(coach.view.door.people).toEqual([]);
  const extra = await place.person(session, 'Acht');
  await until(() => coach.view.door.people.length === 1, 'one more');
  expect(coach.view.door.offer, 'no team has room').toBeNull();
  expect((await coach.do({ type: 'door.admit', seat: extra.seat, team: coach.view.teams[0]!.id })).ok).toBe(false);
});

test('a person who is refused is told so, leaves no name behind, and can ask once more', async () => {
  const { session } = await running();
  const piet = await place.person(session, 'Piet');
  await piet.lobby();
  await until(() => atDoor().includes('Piet'), 'Piet is seen');
  await coach.must({ type: 'door.refuse', seat: piet.seat });
  await until(() => piet.line!.closed === CloseReason.refused, 'Piet is told');
  await expect(piet.lobby()).rejects.toThrow('refused');
  expect((await api(place.url, 'GET', '/api/seat', { token: piet.token })).body).toEqual({ error: 'refused' });
  const names = await place.services.db.selectFrom('seat').select('name').where('session_id', '=', session.id).execute();
  expect(names.map(row => row.name)).not.toContain('Piet');
  expect((await coach.do({ type: 'door.admit', seat: piet.seat, team: null })).ok).toBe(false);
  expect(await isWaiting(await place.person(session, 'Piet'))).toBe(true);
});

test('a finished session admits nobody and says so, also to people who wait', async () => {
  const { session } = await running();
  const loes = await place.person(session, 'Loes');
  await loes.lobby();
  await coach.must({ type: 'team', team: 'all', command: { type: 'end' } });
  await coach.must({ type: 'close' });
  await until(() => lastView(loes)?.door?.over, 'Loes is told');
  expect(await doorOf(session)).toBe('over');
  const { status, body } = await join(session, 'Piet');
  expect([status, body]).toEqual([410, { error: 'ended' }]);
});

test('after twenty joins from one address the coach must admit, without delay for other addresses', async () => {
  const session = await coach.newSession();
  const crowd = '203.0.113.7';
  for (let nth = 1; nth <= LIMITS.joinsPerAddress; nth++)
    expect((await join(session, `Mens ${nth}`, {}, crowd)).status).toBe(201);
  const next = await join(session, 'Eenentwintig', {}, crowd);
  const elsewhere = await join(session, 'Elders', {}, '203.0.113.8');
  const people = [next, elsewhere].map(({ body }) => new TestPerson(place.url, body.name, body));
  expect((await people[0]!.lobby()).door?.why).toBe('many');
  expect(await isWaiting(people[1]!)).toBe(false);
  for (const person of people) await person.leave();
  for (let nth = 1; nth < LIMITS.doorFree; nth++) expect((await join(session, `Mens ${nth}`, {}, crowd)).status).toBe(201);
  expect((await join(session, 'Te veel', {}, crowd)).body.error).toBe('doorFull');
  expect((await join(session, 'Nog een', {}, '203.0.113.9')).status, 'and others come in still').toBe(201);
});

test('one address never fills the queue, an admitted person frees a place, and one act refuses everybody', async () => {
  const { session } = await running();
  const [crowd, other] = ['203.0.113.17', '203.0.113.18'];
  const come = async (from: string) => (await join(session, 'Mens', {}, from)).body.error ?? 'waits';
  for (let nth = 0; nth < LIMITS.doorFree; nth++) expect(await come(crowd)).toBe('waits');
  expect(await come(crowd)).toBe('doorFull');
  for (let nth = 0; nth < LIMITS.doorShare; nth++) expect(await come(other)).toBe('waits');
  expect(await come(other)).toBe('doorFull');
  expect(await come('203.0.113.19'), 'a third one still has a place').toBe('waits');
  const all = LIMITS.doorFree + LIMITS.doorShare + 1;
  await until(() => coach.view.door.people.length === all, 'the coach sees them all');
  for (let nth = 0; nth < 12; nth++) await coach.must({ type: 'door.admit', seat: coach.view.door.people[0]!.seat, team: null });
  expect(await come(crowd), 'twelve of them are in').toBe('waits');
  await until(() => coach.view.door.people.length === all - 11, 'one more is seen');
  await coach.must({ type: 'door.refuseAll' });
  expect(coach.view.door.people).toEqual([]);
  const names = await place.services.db.selectFrom('seat').select('name').where('session_id', '=', session.id).execute();
  expect(
    names.filter(({ name }) => name.startsWith('Mens')),
    'of who was sent away no name is left',
  ).toHaveLength(12);
  for (let nth = 0; nth < LIMITS.doorFree; nth++) expect(await come(crowd), 'and each may ask again').toBe('waits');
});

test('nobody can join with a coach’s name, or take one later in the waiting room or the game', async () => {
  const session = await coach.newSession();
  const bea = await place.colleague('Bea');
  const known = (await coach.api<{ id: string; name: string }[]>('GET', '/api/coaches')).body;
  const { id } = known.find(one => one.name === 'Bea')!;
  await coach.api('POST', `/api/sessions/${session.id}/share`, { coach: id });
  for (const name of ['Coach', 'coach Ans', 'Willemijn', 'WILLEMIJN DE WIT', 'Bеa', 'Begeleider'])
    expect((await join(session, name)).body, `${name}`).toEqual({ error: 'coachName' });
  const people: TestPerson[] = [];
  for (const name of ['Ria', 'Jan', 'Els']) people.push(await place.person(session, name));
  const ria = people[0]!;
  await ria.lobby();
  expect(await ria.lobbyDo({ type: 'profile', name: 'Béa' })).toEqual({ ok: false, reason: 'coachName' });
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  await ria.enter();
  const renamed = await ria.line!.try('profile', { client: newClientId(), type: 'profile', name: 'C0ach' });
  expect(renamed).toMatchObject({ ok: false });
  expect(coach.view.people.map(person => person.name)).toEqual(['Ria', 'Jan', 'Els']);
  await bea.leave();
});

test('a person with the name of a later coach gets a number after it, also while waiting; the coach keeps the name', async () => {
  const { session, people } = await running();
  const ria = people[0]!;
  const joining = newClientId();
  const { body: waits } = await join(session, 'Rïa B.', { joining });
  const colleague = await place.colleague('Ria');
  const { body: all } = await coach.api<{ id: string; name: string }[]>('GET', '/api/coaches');
  const share = { coach: all.find(one => one.name === 'Ria')!.id };
  expect((await coach.api('POST', `/api/sessions/${session.id}/share`, share)).status).toBe(200);
  await until(() => ria.view.me.name === 'Ria 2', 'Ria reads her new name');
  const seats = await place.services.db.selectFrom('seat').select(['id', 'name']).where('session_id', '=', session.id).execute();
  expect(seats.find(seat => seat.id === waits.seat)!.name).toBe('Rïa B.');
  await colleague.open(session.id);
  await until(() => colleague.view.people.some(one => one.name === 'Ria 2'), 'the colleague sees her so');

  await place.services.coaches.ensureFirstCoach('Jan', PASSPHRASE); // the first coach gets another name
  await renameAllCoachNamesakes(place.services);
  await until(() => ria.view.team.people.some(one => one.name === 'Jan 2'), 'all read the new name of Jan');
  await place.services.coaches.ensureFirstCoach('Willemijn de Wit', PASSPHRASE);
  expect((await coach.api('DELETE', `/api/coaches/${share.coach}`)).status).toBe(200);
});

test('equal names are made distinct for everybody, and stay when the first person leaves', async () => {
  const session = await coach.newSession();
  await coach.open(session.id);
  const names = async (name: string) => (await place.person(session, name)).name;
  const first = await place.person(session, 'Jan');
  const second = await place.person(session, ' JAN ');
  expect([first.name, second.name, await names('Ján'), await names('Jans')]).toEqual(['Jan', 'JAN 2', 'Ján 3', 'Jans']);
  expect(await names('Een heel lange naam'.slice(0, 20))).toBe('Een heel lange naam');
  expect(await names('Een heel lange naam')).toBe('Een heel lange naa 2');
  await coach.must({ type: 'person.remove', seat: first.seat });
  expect((await second.lobby()).me.name).toBe('JAN 2');
  await second.lobbyDo({ type: 'profile', portrait: 'p03', name: 'Jans' });
  expect((await second.lobby()).me.name).toBe('Jans 2');
  await second.lobbyDo({ type: 'profile', name: 'Jans 2', portrait: 'p04' });
  expect((await second.lobby()).me).toMatchObject({ name: 'Jans 2', portrait: 'p04' });
  expect((await second.lobby()).people.map(person => person.name)).toContain('Jans 2');
});

test('two people who join with one name at the same moment get distinct names', async () => {
  const session = await coach.newSession();
  const both = await Promise.all([join(session, 'Ria'), join(session, 'Ria')]);
  expect(both.map(({ body }) => body.name).toSorted()).toEqual(['Ria', 'Ria 2']);
});

test('a retried join gives the same seat, also concurrently and with a corrected name', async () => {
  const session = await coach.newSession();
  const joining = '0123456789abcdef'.repeat(2);
  const [one, other] = await Promise.all([join(session, 'Ria', { joining }), join(session, 'Ria', { joining })]);
  const mended = await join(session, 'Maria', { joining });
  const seats = [one, other, mended].map(({ body }) => body.seat);
  expect(new Set(seats).size).toBe(1);
  for (const { body } of [one, other, mended])
    expect((await api<SeatInfo>(place.url, 'GET', '/api/seat', { token: body.token })).body.name).toBe('Maria');
  expect((await coach.open(session.id)).people.map(person => person.name)).toEqual(['Maria']);
  const elsewhere = await coach.newSession();
  expect((await join(elsewhere, 'Ria', { joining })).body.seat).not.toBe(seats[0]);
  expect((await join(session, 'Ria', { joining: 'zz' })).status).toBe(400);
});

test('a retried join gives nothing to a refused person, or when the seat was taken over', async () => {
  const session = await coach.newSession();
  await coach.open(session.id);
  const [gone, handed] = ['a', 'b'].map(letter => letter.repeat(32)) as [string, string];
  const { body: dora } = await join(session, 'Dora', { joining: gone });
  await until(() => coach.view.people.length === 1, 'the coach sees Dora');
  await coach.must({ type: 'person.remove', seat: dora.seat });
  expect((await join(session, 'Dora', { joining: gone })).body.error).toBe('ended');
  const { body: eva } = await join(session, 'Eva', { joining: handed });
  const { link } = (await coach.api<{ link: string }>('POST', `/api/sessions/${session.id}/seats/${eva.seat}/link`, {})).body;
  await openLink(place.url, link);
  expect((await join(session, 'Eva', { joining: handed })).body.error).toBe('elsewhere');
});
