import { matchMaker } from '@colyseus/core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoachCommand } from '../../shared/protocol/coachCommand.ts';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;

beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  session = await coach.newSession();
  for (const name of ['Ria', 'Jan', 'Els', 'Kees']) await place.person(session, name);
  await coach.open(session.id);
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

/** The answer was lost with the connection, and the room is rebuilt: nothing in memory knows of the act. */
async function forget(of = session.id): Promise<void> {
  await coach.leave();
  const find = async () => (await matchMaker.query({ name: 'session', session: of }))[0];
  const room = await find();
  if (room) await matchMaker.getLocalRoomById(room.roomId)!.disconnect();
  await until(async () => (await find()) === undefined, 'the room is closed');
  await coach.open(of);
}
const picture = () => coach.view.teams.map(({ id, name, phase }) => ({ id, name, phase }));

test('a retried act of a coach is performed once, also after a restart of the server', async () => {
  const acts: CoachCommand[] = [
    { type: 'team.add' },
    { type: 'teams.make' },
    { type: 'team.add' },
    { type: 'start', team: 'all' },
    { type: 'team', team: 'all', command: { type: 'clock.add', minutes: 5 } },
    { type: 'team.restart', team: 'all', before: null },
  ];
  for (const act of acts) {
    const client = newClientId();
    expect([act.type, (await coach.do(act, client)).ok]).toEqual([act.type, true]);
    const before = picture();
    const entries = await place.services.db.selectFrom('journal').select('seq').where('by', 'like', 'coach:%').execute();
    expect((await coach.do(act, client)).ok).toBe(true);
    await forget();
    expect((await coach.do(act, client)).ok).toBe(true);
    expect([act.type, picture()]).toEqual([act.type, before]);
    expect(await place.services.db.selectFrom('journal').select('seq').where('by', 'like', 'coach:%').execute()).toEqual(entries);
  }
});

test('a client id of one coach means nothing for another', async () => {
  const bea = await place.colleague('Bea');
  const { id } = (await bea.api<{ id: string }>('GET', '/api/coach/me')).body;
  await coach.api('POST', `/api/sessions/${session.id}/share`, { coach: id });
  await bea.open(session.id);
  const client = newClientId();
  const teams = coach.view.teams.length;
  expect((await coach.do({ type: 'team.add' }, client)).ok).toBe(true);
  expect((await bea.do({ type: 'team.add' }, client)).ok).toBe(true);
  await until(() => coach.view.teams.length === teams + 2, 'both were done');
});

test('a refusal is not remembered: a retry may succeed', async () => {
  const client = newClientId();
  const busy = coach.view.teams.find(team => team.seats.length > 0)!;
  const rename: CoachCommand = { type: 'team.rename', team: busy.id, name: 'Zonnebloem' };
  const taken = coach.view.teams.find(team => team.id !== busy.id)!;
  await coach.must({ type: 'team.rename', team: taken.id, name: 'Zonnebloem' });
  expect((await coach.do(rename, client)).ok).toBe(false);
  await coach.must({ type: 'team.rename', team: taken.id, name: 'Distel' });
  await forget();
  expect((await coach.do(rename, client)).ok).toBe(true);
});

test('an act that was performed but not yet recorded when the server ended counts as done on a retry', async () => {
  const other = await coach.newSession();
  await coach.leave();
  await coach.open(other.id);
  const [first, second] = [await place.person(other, 'Omar'), await place.person(other, 'Wil')];
  const again = async (act: CoachCommand): Promise<void> => {
    const client = newClientId();
    expect([act.type, await coach.do(act, client)]).toMatchObject([act.type, { ok: true }]);
    await place.services.db.deleteFrom('done_act').execute();
    await forget(other.id);
    expect([act.type, await coach.do(act, client)]).toMatchObject([act.type, { ok: true }]);
  };
  await coach.must({ type: 'team.add' });
  const team = coach.view.teams[0]!.id;
  for (const { seat } of [first, second]) await again({ type: 'person.move', seat, team });
  await again({ type: 'start', team });
  await again({ type: 'start', team: 'all' });
  await again({ type: 'person.remove', seat: second.seat });
  const [late, stranger] = [await place.person(other, 'Fatma'), await place.person(other, 'Niemand')];
  const isThere = (seat: string) =>
    until(() => coach.view.door.people.some(one => one.seat === seat), 'the coach sees who waits');
  await isThere(late.seat);
  await again({ type: 'door.admit', seat: late.seat, team });
  await isThere(stranger.seat);
  await again({ type: 'door.refuse', seat: stranger.seat });
  // The server ended after the person was admitted and before they were in their team.
  const half = await place.person(other, 'Henk');
  await isThere(half.seat);
  await place.services.db.updateTable('seat').set({ door_at: null, door_why: null }).where('id', '=', half.seat).execute();
  await again({ type: 'door.admit', seat: half.seat, team });
  const inTeam = coach.view.teams.find(one => one.id === team)!.seats;
  expect(inTeam.map(({ seat }) => seat).toSorted()).toEqual([first.seat, late.seat, half.seat].toSorted());
});

test('a creating request that is retried after a lost answer creates once', async () => {
  const [a, b] = ['a', 'b'].map(letter => letter.repeat(32)) as [string, string];
  const wanted = { level: 'de-lege-stoel', language: 'nl', minutes: 60 };
  const make = async (key: string) => (await coach.api<SessionSummary>('POST', '/api/sessions', wanted, key)).body;
  const made = await make(a);
  const [twice] = await Promise.all([make(a), make(a)]); // and at one moment
  expect([twice!.id, twice!.code]).toEqual([made.id, made.code]);
  expect((await make(b)).id).not.toBe(made.id);

  const guest = async (key: string) =>
    (await coach.api<{ link: string }>('POST', `/api/sessions/${made.id}/observer`, {}, key)).body.link;
  const link = await guest(a);
  expect(await guest(a)).toBe(link);
  expect(await guest(b)).not.toBe(link);
  expect(
    await place.services.db.selectFrom('observer').select('token_hash').where('session_id', '=', made.id).execute(),
  ).toHaveLength(2);
});

test('a guessable idempotency key is refused, and a key means nothing for another coach', async () => {
  const wanted = { level: 'de-lege-stoel', language: 'nl', minutes: 60 };
  for (const key of ['1', 'a'.repeat(31), 'A'.repeat(32), `${'a'.repeat(32)}, b`])
    expect([key, (await coach.api('POST', '/api/sessions', wanted, key)).status]).toEqual([key, 400]);
  const zoe = await place.colleague('Zoe');
  const key = 'c'.repeat(32);
  const mine = await coach.api<SessionSummary>('POST', '/api/sessions', wanted, key);
  const hers = await zoe.api<SessionSummary>('POST', '/api/sessions', wanted, key);
  expect(hers.body.id).not.toBe(mine.body.id);
});
