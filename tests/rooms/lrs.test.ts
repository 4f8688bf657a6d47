import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Statement } from '../../server/lrs/statement.ts';
import { startLrsSender } from '../../server/lrs/startLrsSender.ts';
import { ACTIVITY_TYPES, VERBS } from '../../server/lrs/words.ts';
import { XapiStatement } from '../support/xapiSpec.ts';
import { api } from './support/api.ts';
import { playedSession, NAMES, type Played } from './support/playedSession.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { WrittenGame } from './support/writeGame.ts';
import { TestApp } from './support/TestApp.ts';

/** A learning record store that fails at first, then stores each statement id once. */
class FakeStore {
  readonly kept = new Map<string, Statement>();
  readonly asked: { status: number; headers: Record<string, unknown> }[] = [];
  fails = Infinity;
  #server!: Server;

  async open(): Promise<string> {
    this.#server = createServer((request, response) => {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        const status = this.fails-- > 0 ? 503 : 200;
        this.asked.push({ status, headers: request.headers });
        if (status === 200)
          for (const one of JSON.parse(Buffer.concat(parts).toString()) as Statement[]) this.kept.set(one.id, one);
        response.writeHead(status, { 'Content-Type': 'application/json' }).end('[]');
      });
    });
    await new Promise<void>(ready => this.#server.listen(0, '127.0.0.1', ready));
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/xapi`;
  }
  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

const store = new FakeStore();
let place: TestApp;
let played: Played;
beforeAll(async () => {
  place = await TestApp.open({
    LRS_URL: await store.open(),
    LRS_KEY: 'key',
    LRS_SECRET: 'kept-secret',
    PUBLIC_URL: 'https://spel.example.nl',
  });
  played = await playedSession(place);
}, 60_000);
afterAll(async () => {
  await place.close();
  store.close();
});

const waiting = async (): Promise<number> =>
  (
    await place.services.db
      .selectFrom('lrs_queue')
      .select(eb => eb.fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
  ).n;

test('sending to a failing store is retried with a backoff, and nothing is lost or sent twice', async () => {
  await place.clock.advance(31_000);
  const all = await waiting();
  expect(all).toBeGreaterThan(100);
  await place.clock.advance(20 * 60_000);
  expect(store.kept.size).toBe(0);
  expect(store.asked.length).toBeGreaterThan(2);
  expect(store.asked.length).toBeLessThan(12); // of the forty rounds in this time
  expect(await waiting()).toBe(all);
  store.fails = 1;
  await place.clock.advance(3 * 3600_000);
  expect(await waiting()).toBe(0);
  expect(store.kept.size).toBe(all);
  const asked = store.asked.length;
  await place.clock.advance(600_000);
  expect(store.asked).toHaveLength(asked);
  expect(store.asked[0]!.headers['x-experience-api-version']).toBe('1.0.3');
  expect(place.faults()).toEqual([]);
  expect(place.lines.join('\n')).not.toContain('kept-secret');
});

test('every statement is valid by the specification and has no names', () => {
  const statements = [...store.kept.values()];
  expect(statements.length).toBeGreaterThan(100);
  for (const statement of statements) expect(XapiStatement.safeParse(statement).error?.issues ?? []).toEqual([]);
  expect(XapiStatement.safeParse({ ...statements[0], timestamp: 'yesterday' }).success).toBe(false);
  const text = JSON.stringify(statements);
  for (const secret of [...NAMES, ...played.game.seats, played.session.id, played.game.team]) expect(text).not.toContain(secret);
  expect(new Set(statements.map(one => one.actor.account.name)).size).toBe(played.people.length);
});

test('the statements follow the serious-games profile, with the competences of the level', () => {
  const statements = [...store.kept.values()];
  const of = (verb: keyof typeof VERBS) => statements.filter(one => one.verb.id === VERBS[verb]);
  expect(of('initialized')).toHaveLength(4);
  expect(of('selected').map(one => one.result!.response)).toEqual(['linde', 'linde', 'linde', 'linde']);
  const mail = of('completed').filter(one => one.object.id.endsWith('/puzzles/P1'));
  expect(mail).toHaveLength(1); // by who led it
  expect(Object.entries(mail[0]!.object.definition.extensions!)).toEqual([[expect.stringContaining('digcomp-2.2'), ['4.2']]]);
  const ends = of('completed').filter(one => one.object.definition.type.endsWith('/serious-game'));
  expect(ends.map(one => one.result)).toEqual(Array.from({ length: 4 }, () => ({ completion: true, success: true })));
  const progress = of('progressed').map(one => Object.values(one.result!.extensions!)[0]!);
  expect(Math.max(...progress)).toBe(1);
  expect(statements.every(one => one.timestamp.endsWith(':00.000Z'))).toBe(true);
});

test('events are sent during the game, each once, and none after a person erased themselves', async () => {
  store.fails = Infinity; // so that everything stays in the queue, to count it
  const coach = await place.coach();
  const session = await coach.newSession();
  const people: TestPerson[] = [];
  for (const name of ['Een', 'Twee', 'Drie']) people.push(await place.person(session, name));
  const game = await WrittenGame.begin(place, session, people);
  const queued = async () => {
    const rows = await place.services.db.selectFrom('lrs_queue').selectAll().where('session_id', '=', session.id).execute();
    return rows.map(row => JSON.parse(row.statement) as Statement);
  };
  const told = async (verb: keyof typeof VERBS) => (await queued()).filter(one => one.verb.id === VERBS[verb]);
  for (const by of game.seats) await game.must({ by, type: 'briefing.ready' });
  await place.clock.advance(31_000);
  expect((await queued()).map(one => one.verb.id)).toEqual(Array.from({ length: 3 }, () => VERBS.initialized));
  await game.must({ by: game.seats[0]!, type: 'tool.open', tool: 'mail' });
  await game.playOn(state => state.puzzles.P1!.value === 'solved');
  await place.clock.advance(31_000);
  expect((await told('progressed')).length).toBeGreaterThan(2); // the game goes on
  expect(await told('completed')).not.toEqual([]);
  expect((await told('accessed')).map(one => one.object.id.split('/').slice(-2))).toEqual([['tools', 'mail']]);
  const [gone] = (await queued()).map(one => one.actor.account.name);
  const seat = game.seats.find(id => place.services.pseudonyms.forRecordStore(session.id, id) === gone)!;
  const { token } = people.find(person => person.seat === seat)!;
  expect((await api(place.url, 'DELETE', '/api/own', { token })).status).toBe(200);
  await game.playOn(state => state.phase === 'debrief');
  await place.clock.advance(31_000);
  const ends = (await told('completed')).filter(one => one.object.definition.type === ACTIVITY_TYPES.game);
  expect(ends).toHaveLength(2);
  expect((await told('initialized')).length).toBe(2);
  expect(JSON.stringify(await queued())).not.toContain(gone);
  const solved = (await told('completed')).map(one => `${one.object.id} ${one.actor.account.name}`);
  expect(new Set(solved).size).toBe(solved.length);
  expect(place.faults()).toEqual([]);
});

test('a session in which somebody was before sending was turned on sends nothing; one that begins later does', async () => {
  const before = await TestApp.open();
  const coach = await before.coach();
  const [old, later] = [await coach.newSession(), await coach.newSession()];
  const early: TestPerson[] = [];
  for (const name of ['Een', 'Twee', 'Drie']) early.push(await before.person(old, name));
  const game = await WrittenGame.begin(before, old, early);
  for (const by of game.seats) await game.must({ by, type: 'briefing.ready' });
  await before.clock.advance(60_000);
  Object.assign(before.services.config, { lrs: { url: 'http://127.0.0.1:9/xapi', key: 'k', secret: 's' } }); // as if it were started again
  const stop = await startLrsSender(before.services);
  for (const by of game.seats.slice(0, 1)) await game.must({ by, type: 'tool.open', tool: 'mail' }); // goes on after that
  const late: TestPerson[] = [];
  for (const name of ['Vier', 'Vijf', 'Zes']) late.push(await before.person(later, name));
  const next = await WrittenGame.begin(before, later, late, 'Beuk');
  for (const by of next.seats) await next.must({ by, type: 'briefing.ready' });
  await before.clock.advance(31_000);
  const rows = await before.services.db.selectFrom('lrs_team').selectAll().execute();
  expect(rows.map(row => row.session_id)).toEqual([later.id]);
  stop();
  await before.close();
});
