import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Joined, JoinInfo, Known, SessionSummary } from '../../shared/protocol/http.ts';
import { PORTRAITS } from '../../shared/protocol/peopleLists.ts';
import type { Portrait } from '../../shared/protocol/people.ts';
import { api } from './support/api.ts';
import { TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open();
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

type Coded = Pick<SessionSummary, 'code'>;
type More = { same?: 'ask' | 'yes'; joining?: string };
/** As a browser joins: it asks first. */
const join = (session: Coded, name: string, portrait: Portrait, more: More = { same: 'ask' }) =>
  api<Joined & Known & { error?: string }>(place.url, 'POST', '/api/join', {
    body: { code: session.code, name, portrait, language: 'nl', ...more },
  });
const taken = async ({ code }: Coded) =>
  (await api<JoinInfo>(place.url, 'GET', `/api/join/${encodeURIComponent(code)}`)).body.takenFaces;

async function welcome() {
  const coach = await place.coach();
  const session = await coach.newSession();
  await coach.open(session.id);
  return { coach, session };
}

test('a code tells which faces are taken, also by those at the door, until they leave', async () => {
  const { coach, session } = await welcome();
  expect(await taken(session)).toEqual([]);
  const { body: ans } = await join(session, 'Ans', 'p03');
  await coach.leave();
  await place.clock.advance(11 * 60_000);
  const bo = new TestPerson(place.url, 'Bo', (await join(session, 'Bo', 'p09')).body);
  expect((await bo.lobby()).door).not.toBeNull();
  expect(await taken(session)).toEqual(['p03', 'p09']);
  await bo.lobbyDo({ type: 'leave' });
  expect(await taken(session)).toEqual(['p03']);
  await coach.open(session.id);
  await coach.must({ type: 'person.remove', seat: ans.seat });
  expect(await taken(session)).toEqual([]);
});

test('of two who choose one face at the same moment one comes in, and the other chooses again and comes in too', async () => {
  const { session } = await welcome();
  const both = await Promise.all([join(session, 'Ans', 'p05'), join(session, 'Bo', 'p05')]);
  const late = both.findIndex(({ status }) => status === 409);
  expect([both[late]?.status, both[1 - late]?.status]).toEqual([409, 201]);
  expect(both[late]!.body).toEqual({ error: 'faceTaken' });
  expect((await join(session, ['Ans', 'Bo'][late]!, 'p06')).status).toBe(201);
  expect(await taken(session)).toEqual(['p05', 'p06']);
});

test('a repeated join keeps its own face and may take a free one, not that of somebody else', async () => {
  const { session } = await welcome();
  const more: More = { same: 'ask', joining: 'b'.repeat(32) };
  await join(session, 'Ans', 'p01');
  const first = await join(session, 'Bo', 'p02', more);
  const again = await join(session, 'Bo', 'p02', more);
  expect([again.status, again.body.seat]).toEqual([201, first.body.seat]);
  expect((await join(session, 'Bo', 'p01', more)).body.error).toBe('faceTaken');
  expect((await join(session, 'Bo', 'p07', more)).status).toBe(201);
  expect(await taken(session)).toEqual(['p01', 'p07']);
});

test('somebody who comes back on another device gets their own face back, whichever they chose meanwhile', async () => {
  const { session } = await welcome();
  const { body: before } = await join(session, 'Ans', 'p04');
  expect((await join(session, 'Ans', 'p08')).body.known).toEqual({ name: 'Ans', portrait: 'p04' });
  const { body } = await join(session, 'Ans', 'p08', { same: 'yes' });
  const lobby = await new TestPerson(place.url, 'Ans', body).lobby();
  expect(lobby.me).toMatchObject({ seat: before.seat, portrait: 'p04' });
  expect(await taken(session)).toEqual(['p04']);
});

test('in the waiting room the faces of others cannot be chosen either, and one’s own can be kept', async () => {
  const { session } = await welcome();
  await join(session, 'Ans', 'p01');
  const bo = new TestPerson(place.url, 'Bo', (await join(session, 'Bo', 'p02')).body);
  expect((await bo.lobby()).takenFaces).toEqual(['p01']);
  expect(await bo.lobbyDo({ type: 'profile', name: 'Bo', portrait: 'p01' })).toEqual({ ok: false, reason: 'faceTaken' });
  expect((await bo.lobbyDo({ type: 'profile', name: 'Bobbie', portrait: 'p02' })).ok).toBe(true);
  expect((await bo.lobbyDo({ type: 'profile', portrait: 'p11' })).ok).toBe(true);
  expect((await bo.lobby()).me).toMatchObject({ name: 'Bobbie', portrait: 'p11' });
});

test('once all twelve faces have somebody, all can be chosen again', async () => {
  const { session } = await welcome();
  for (const [at, face] of PORTRAITS.entries()) {
    expect(await taken(session)).toEqual(PORTRAITS.slice(0, at));
    expect((await join(session, `Mens ${'abcdefghijkl'[at]}`, face)).status).toBe(201);
  }
  expect(await taken(session)).toEqual([]);
  expect((await join(session, 'Nog iemand', 'p02')).status).toBe(201);
  expect(await taken(session)).toEqual(['p02']);
});

test('fourteen come in with a face each, are told when faces are shared, and no team has a face twice', async () => {
  const { coach, session } = await welcome();
  const information = async () => (await api<JoinInfo>(place.url, 'GET', `/api/join/${encodeURIComponent(session.code)}`)).body;
  let last: Joined | null = null;
  for (const [at, letter] of Array.from('abcdefghijklmn').entries()) {
    const { takenFaces, facesShared } = await information();
    expect([at, facesShared]).toEqual([at, at >= 12]);
    const { status, body } = await join(
      session,
      `Mens ${letter}`,
      PORTRAITS.find(face => !takenFaces.includes(face))!,
    );
    expect(status).toBe(201);
    last = body;
  }
  await until(() => coach.view.people.length === 14, 'the coach sees everybody');
  await coach.must({ type: 'teams.make' });
  await until(() => coach.view.teams.length === 3, 'the coach sees the teams');
  const lobby = await new TestPerson(place.url, 'Mens n', last!).lobby();
  for (const { id } of lobby.teams) {
    const faces = lobby.people.filter(person => person.team === id).map(person => person.portrait);
    expect(new Set(faces).size).toBe(faces.length);
  }
  const mates = lobby.people.filter(person => person.team === lobby.me.team && person.seat !== lobby.me.seat);
  expect(lobby.takenFaces).toEqual(expect.arrayContaining(mates.map(person => person.portrait)));
  expect(lobby.takenFaces.length).toBeLessThan(PORTRAITS.length);
});

test('on a waiting list, where nobody sees anybody, every face is free', async () => {
  const coach = await place.coach();
  const session = await coach.newSession(60, { formsOnly: true, measure: 'beforeAfter' });
  await join(session, 'Ans', 'p01');
  const bo = new TestPerson(place.url, 'Bo', (await join(session, 'Bo', 'p01')).body);
  expect((await bo.lobby()).takenFaces).toEqual([]);
  expect(await taken(session)).toEqual([]);
});
