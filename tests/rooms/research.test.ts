import { createHash, createHmac } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { ResearchExport, SessionReport } from '../../shared/protocol/report.ts';
import { api } from './support/api.ts';
import { file, put, say } from './support/playedSession.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';

/* The attacker is a member of the programme with the named report, every id that a page shows, and the research file. */
const ITEMS = ['g1', 'g2', 'g3', 'g4', 'g5', 'g6', 'g7'];
let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let people: TestPerson[];
beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  session = await coach.newSession();
  people = [];
  for (let n = 0; n < 9; n++) people.push(await answering(`Naam${n}`));
}, 60_000);
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

async function answering(name: string, language: 'nl' | 'en' = 'nl'): Promise<TestPerson> {
  const person = await place.person(session, name, language);
  for (const [i, id] of ITEMS.entries()) await say(place, person, 'before', id, ((name.length + people.length + i) % 5) + 1);
  return person;
}
const ask = () => coach.api<ResearchExport & { error?: string }>('GET', `/api/sessions/${session.id}/research.json`);
const offered = async () => (await coach.api<SessionReport>('GET', `/api/sessions/${session.id}/report`)).body.research;

test('there is a research file from ten people up', async () => {
  expect([(await ask()).status, (await ask()).body.error, await offered()]).toEqual([403, 'tooFew', false]);
  people.push(await answering('Ria', 'en'));
  await put(place, people[9]!, '/api/own/pseudonym', { pseudonym: 'Ria-1958' });
  expect([(await ask()).status, await offered()]).toEqual([200, true]);
});

test('it has no name, id, team, role or typed code, and nothing that identifies the only English reader', async () => {
  const { body } = await ask();
  expect(body.people).toHaveLength(10);
  const csv = (await file(place, `/api/sessions/${session.id}/research.csv`, { cookie: coach.cookie })).toString();
  for (const secret of ['Naam', 'Ria', '1958', session.id, ...people.map(person => person.seat)])
    for (const text of [JSON.stringify(body), csv]) expect(text).not.toContain(secret);
  for (const row of body.people) {
    expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['team']));
    expect(Object.keys(row)).not.toEqual(expect.arrayContaining(['role']));
    expect(row.language).toBeNull();
    expect(row.answers).toHaveProperty('g1.before');
  }
  expect(csv.split('\n')[0]).toBe(
    '\uFEFFpseudonym;code;month;group;level;language;asked;helped;minutes;feeling;' + ITEMS.map(id => `${id}.before`).join(';'),
  );
});

test('the pseudonyms cannot be computed from seat ids, and differ from those in a record store', async () => {
  const { body } = await ask();
  const shown = body.people.map(row => row.pseudonym);
  const { secret } = { secret: 'pseudonyms' };
  const tried = people.flatMap(({ seat }) => [
    createHash('sha256').update(`pseudonym of ${seat}`).digest('base64url'),
    createHash('sha256').update(seat).digest('base64url'),
    createHmac('sha256', secret)
      .update(JSON.stringify(['research', session.id, seat]))
      .digest('base64url'),
    place.services.pseudonyms.forRecordStore(session.id, seat),
    place.services.pseudonyms.forResearch('another', seat),
  ]);
  for (const pseudonym of shown)
    for (const one of tried) expect(one.replace(/[-_]/g, '').slice(0, 12)).not.toBe(pseudonym.slice(0, 12));
  expect(new Set(shown).size).toBe(10);
  expect(shown).toEqual(shown.toSorted());
  expect((await ask()).body.people.map(row => row.pseudonym)).toEqual(shown); // the same again, to go on working with
});

test('comparing two files does not reveal who joined, answered or left in between', async () => {
  const before = (await ask()).body.people;
  people.push(await answering('Late'));
  expect((await ask()).body.people.map(row => row.pseudonym)).toEqual(before.map(row => row.pseudonym)); // one more would be Late
  await place.clock.advance(60_000);
  await say(place, people[9]!, 'after', 'g1', 5);
  expect([(await ask()).status, (await ask()).body.error]).toEqual([409, 'notNow']); // the row that changed would be Ria
  for (const person of people.slice(0, 4)) await say(place, person, 'after', 'g1', 4);
  const after = (await ask()).body.people;
  expect(after.filter(row => row.answers['g1.after']).length).toBe(5);
  for (let n = 0; n < 2; n++) people.push(await answering(`Nieuw${n}`));
  expect((await ask()).body.people).toHaveLength(13); // three newcomers together
  expect((await api(place.url, 'DELETE', '/api/own', { token: people[9]!.token })).status).toBe(200);
  const rows = (await ask()).body.people ?? [];
  expect([0, 10]).toContain(rows.length); // with Ria others are left out, or there is no file
  const gone = 13 - rows.length;
  expect(gone).toBeGreaterThanOrEqual(3);
});
