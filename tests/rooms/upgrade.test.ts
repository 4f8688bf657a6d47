import { createHash } from 'node:crypto';
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoachMe, SessionSummary } from '../../shared/protocol/http.ts';
import { hashPassphrase } from '../../server/coaches/scrypt.ts';
import { readLevelSource } from '../../server/levels/readLevelSource.ts';
import { hashToken } from '../../server/secrets.ts';
import { firstStore } from './support/firstStore.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { TestCoach } from './support/TestCoach.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';
import { TestPerson } from './support/TestPerson.ts';

const LEVELS = resolve(import.meta.dirname, '../../levels');
const NAMES = ['Ria', 'Jan', 'Els'];
const DAY = 24 * 3_600_000;
const MADE = Date.UTC(2026, 10, 22, 8);
const tokenOf = (name: string): string => `${name}-`.padEnd(43, 'x');

/** A database file of the first version with three people in the middle of a session. */
async function fill(dataDir: string): Promise<void> {
  const db = await firstStore(dataDir);
  const json = JSON.stringify(readLevelSource(resolve(LEVELS, 'de-lege-stoel')));
  const hash = createHash('sha256').update(json).digest('hex');
  const secret = await hashPassphrase(PASSPHRASE);
  await db.insertInto('coach').values({ id: 'c1', name: 'Coach', secret, created_at: MADE }).execute();
  await db.insertInto('level_source').values({ hash, level: 'de-lege-stoel', json, created_at: MADE }).execute();
  const session = { id: 's1', code: 'merel42', coach_id: 'c1', level: 'de-lege-stoel', level_hash: hash, language: 'nl' };
  await db
    .insertInto('session')
    .values({ ...session, minutes: 60, created_at: MADE, delete_on: MADE + 14 * DAY })
    .execute();
  const team = { id: 't1', session_id: 's1', name: 'Roos', position: 1, seed: 7, created_at: MADE };
  await db
    .insertInto('team')
    .values({ ...team, started_at: MADE, alive_at: MADE })
    .execute();
  for (const [index, name] of NAMES.entries()) {
    const seat = { id: name, session_id: 's1', team_id: 't1', token_hash: hashToken(tokenOf(name)), name, portrait: 'p01' };
    const rest = { language: 'nl', practice: '["letter"]', hand_at: null, joined_at: MADE + index, removed_at: null };
    await db
      .insertInto('seat')
      .values({ ...seat, ...rest })
      .execute();
  }
  const command = JSON.stringify({ by: 'coach:c1', type: 'game.start', minutes: 60, seats: NAMES, seed: 7 });
  await db.insertInto('journal').values({ team_id: 't1', seq: 1, at: MADE, by: 'coach:c1', client_id: null, command }).execute();
  await db.destroy();
}

let place: TestApp;
beforeAll(async () => {
  place = await TestApp.open({}, fill);
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
});

test('people from a file of the first version play on with their links', async () => {
  const people = NAMES.map(name => new TestPerson(place.url, name, { token: tokenOf(name), seat: name, session: 's1' }));
  for (const person of people) expect((await person.enter()).phase).toBe('briefing');
  await playOn(place, people, isPlaying);
  expect(people[0]!.view.clock.leftMs).toBeGreaterThan(0);
  for (const person of people) await person.leave();
});

test('its coach becomes the first coach, and finds the session with its original choices', async () => {
  const coach = new TestCoach(place.url, await TestCoach.signIn(place.url, PASSPHRASE));
  expect((await coach.api<CoachMe>('GET', '/api/coach/me')).body).toEqual({
    id: 'c1',
    name: 'Coach',
    role: 'coach',
    first: true,
  });
  const [session] = (await coach.api<SessionSummary[]>('GET', '/api/sessions')).body;
  expect(session).toMatchObject({
    name: 'MEREL 42',
    minutes: 60,
    skip: [],
    teamSize: 5,
    pace: 'normal',
    autoHints: true,
    retentionDays: 14,
    deleteOn: MADE + 14 * DAY,
    rehearsal: false,
    state: 'running',
  });
  const view = await coach.open('s1');
  expect(view.people.map(person => person.practised)).toEqual([1, 1, 1]);
  await coach.leave();
});
