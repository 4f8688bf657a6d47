import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PASSPHRASE, TestServer } from '../support/server.ts';
import { TestCoach } from './support/TestCoach.ts';
import { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

const ROUNDS = 10;
const STAMP_MS = 3500; // a sign of life is written every 3 s

let server: TestServer;
let people: TestPerson[];
let coach: TestCoach;
let code: string;

beforeAll(async () => {
  process.env.NODE_COMPILE_CACHE ??= join(tmpdir(), 'kandidaat-compiled'); // speeds up eleven starts
  server = await TestServer.start();
  coach = new TestCoach(server.url, await TestCoach.signIn(server.url, PASSPHRASE));
  const session = await coach.newSession();
  ({ code } = session);
  people = [];
  for (const name of ['Ria', 'Jan', 'Els', 'Kees', 'Mia'])
    people.push(await TestPerson.join(server.url, session.code, name, 'nl'));
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
  for (const person of people) {
    await person.enter();
    await person.must({ type: 'briefing.ready' });
  }
}, 60_000);
afterAll(() => server.stop());

/** Everybody chats as fast as allowed until the connection is cut; records what was acknowledged. */
async function talk(person: TestPerson, round: number, acknowledged: string[]): Promise<void> {
  for (let line = 0; ; line++) {
    const text = `${person.name} ${round}.${line}`;
    const result = await person.do({ type: 'chat.send', text });
    if (result.ok) acknowledged.push(text);
    else if (result.reason !== 'tooFast') return;
  }
}

test(`in ${ROUNDS} crashes at any moment nothing that was acknowledged is lost, and the team plays on at once`, async () => {
  for (let round = 0; round < ROUNDS; round++) {
    const acknowledged: string[] = [];
    const talking = people.map(person => talk(person, round, acknowledged));
    await until(() => acknowledged.length > 0, 'somebody was heard');
    await new Promise(next => setTimeout(next, Math.random() * 400));
    const before = Math.min(...people.map(person => person.view.clock.gameMs));
    await server.kill('SIGKILL');
    await Promise.all(talking);
    await new Promise(next => setTimeout(next, 500)); // time passes while the server is down
    await server.up();
    await Promise.all(people.map(person => person.enter()));
    await people[0]!.must({ type: 'hand', up: round % 2 === 0 });
    const { chat, clock, phase } = people[0]!.view;
    const kept = new Set(chat.map(line => line.text));
    expect(acknowledged.filter(text => !kept.has(text))).toEqual([]);
    expect(phase).toBe('playing');
    expect(clock.running).toBe(true);
    expect(clock.gameMs).toBeGreaterThan(before - STAMP_MS); // and no game time is lost either
  }
}, 240_000);

test('a graceful stop also keeps everything', async () => {
  await people[0]!.must({ type: 'chat.send', text: 'Voor het stoppen' });
  await server.kill('SIGTERM');
  await server.up();
  expect((await people[1]!.enter()).chat.at(-1)!.text).toBe('Voor het stoppen');
}, 60_000);

test('a join whose answer was lost in a crash is performed once', async () => {
  const joining = 'a1'.repeat(16);
  const join = () => TestPerson.join(server.url, code, 'Loes', 'nl', { joining });
  const lost = await join();
  await server.kill('SIGKILL');
  await server.up();
  const again = await join();
  expect([again.seat, again.name]).toEqual([lost.seat, 'Loes']);
  expect((await again.lobby()).me.seat).toBe(lost.seat);
  expect((await coach.open(again.session)).door.people.map(person => person.name)).toEqual(['Loes']);
  for (const someone of [again, coach]) await someone.leave();
}, 60_000);
