import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import WebSocket from 'ws';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { PASSPHRASE, TestServer } from '../support/server.ts';
import { entriesOf } from './support/journalOf.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { closeRoom } from './support/storeFaults.ts';
import { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let people: TestPerson[];
let team: string;

beforeAll(async () => {
  place = await TestApp.open();
  ({ people, team } = await place.team(['Ria', 'Jan', 'Els', 'Kees']));
  await playOn(place, people, isPlaying);
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

test('a suspended host gives the time back, also when the clock would have run out meanwhile', async () => {
  const ria = people[0]!;
  const { gameMs } = ria.view.clock;
  place.clock.sleep(3 * 3_600_000);
  await until(async () => (await entriesOf(place.services, team)).at(-1)!.command.type === 'clock.resume', 'it is written down');
  await ria.must({ type: 'hand', up: true });
  expect(ria.view.phase).toBe('playing');
  expect(ria.view.clock.gameMs - gameMs).toBeLessThan(1000);
  await place.clock.advance(60_000);
  await ria.must({ type: 'hand', up: false });
  expect(ria.view.clock.gameMs - gameMs).toBeGreaterThanOrEqual(60_000);
});

test('a server that starts with its clock set back continues from the last moment of the game', async () => {
  const ria = people[0]!;
  const { gameMs } = ria.view.clock;
  for (const person of people) await person.leave();
  await closeRoom(team);
  // Equivalent to a clock that is ten minutes slow: the stored times are ten minutes later.
  const later = 10 * 60_000;
  await place.services.db
    .updateTable('team')
    .set(eb => ({ alive_at: eb('alive_at', '+', later) }))
    .where('id', '=', team)
    .execute();
  for (const person of people) await person.enter();
  expect(ria.view.clock.running).toBe(true);
  const begun = ria.view.clock.gameMs;
  await place.clock.advance(30_000);
  await ria.must({ type: 'hand', up: true });
  expect(ria.view.clock.gameMs - begun).toBeGreaterThanOrEqual(30_000);
  expect(begun - gameMs).toBeLessThanOrEqual(later + 5000);
});

test('a suspended process gives the time back', { timeout: 60_000 }, async () => {
  const server = await TestServer.start();
  try {
    const coach = new TestCoach(server.url, await TestCoach.signIn(server.url, PASSPHRASE));
    const session = await coach.newSession();
    const players: TestPerson[] = [];
    for (const name of ['Ria', 'Jan', 'Els']) players.push(await TestPerson.join(server.url, session.code, name, 'nl'));
    await coach.open(session.id);
    await coach.must({ type: 'teams.make' });
    await coach.must({ type: 'start', team: 'all' });
    for (const person of players) await person.enter();
    for (const person of players) await person.must({ type: 'briefing.ready' });
    const { gameMs } = players[0]!.view.clock;
    server.signal('SIGSTOP');
    await new Promise(next => setTimeout(next, 8000)); // more than the five seconds that count as a gap
    server.signal('SIGCONT');
    await players[0]!.enter();
    await players[0]!.must({ type: 'hand', up: true });
    expect(players[0]!.view.clock.gameMs - gameMs).toBeLessThan(4000);
  } finally {
    await server.stop();
  }
});

test(
  'a line that answers nothing is noticed within six seconds; one that answers late is kept',
  { timeout: 30_000 },
  async () => {
    const open = async (person: TestPerson): Promise<WebSocket> => {
      const answer = await fetch(`${place.url}/matchmake/joinOrCreate/team`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: place.url },
        body: JSON.stringify({ version: PROTOCOL_VERSION, token: person.token, team }),
      });
      const { roomId, processId, sessionId } = (await answer.json()) as Record<string, string>;
      const socket = new WebSocket(`${place.url.replace('http', 'ws')}/${processId}/${roomId}?sessionId=${sessionId}`, {
        autoPong: false,
      });
      await new Promise(done => socket.once('open', done));
      return socket;
    };
    const [ria, jan] = people as [TestPerson, TestPerson];
    const dead = await open(ria);
    const slow = await open(jan);
    slow.on('ping', data => setTimeout(() => slow.pong(data), 3000));
    const begun = performance.now();
    await new Promise(done => dead.once('close', done));
    expect(performance.now() - begun).toBeLessThan(6500);
    await until(() => performance.now() - begun > 8000, 'the slow line had its chances', 10_000);
    expect(slow.readyState).toBe(WebSocket.OPEN);
    slow.close();
  },
);
