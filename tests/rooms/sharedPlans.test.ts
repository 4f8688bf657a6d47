import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { EMPTY_PLAN, type OwnData } from '../../shared/protocol/plan.ts';
import type { CoachNoteSaved, PersonPlan, SharedPlans } from '../../shared/protocol/sharedPlans.ts';
import { mergeSeats } from '../../server/storage/mergeSeats.ts';
import { findSeat } from '../../server/storage/seats.ts';
import { api } from './support/api.ts';
import { openLink } from './support/openLink.ts';
import { own, PLAN, put, say } from './support/playedSession.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestPerson } from './support/TestPerson.ts';

let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let ria: TestPerson;
let jan: TestPerson;
beforeAll(async () => void (place = await TestApp.open()));
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());
beforeEach(async () => {
  coach = await place.coach();
  session = await coach.newSession();
  ria = await place.person(session, 'Ria');
  jan = await place.person(session, 'Jan');
});

const plansFor = async (who: TestCoach, language = 'nl'): Promise<SharedPlans> =>
  (await who.api<SharedPlans>('GET', `/api/sessions/${session.id}/plans?language=${language}`)).body;
const peopleFor = async (who: TestCoach): Promise<PersonPlan[]> => (await plansFor(who)).teams.flatMap(team => team.people);
const share = async (person: TestPerson, on = true) =>
  expect((await put(place, person, '/api/own/share', { on })).status).toBe(200);
const note = async (who: TestCoach, seat: string, text: string, read: number): Promise<CoachNoteSaved> =>
  (
    await api<CoachNoteSaved>(place.url, 'PUT', `/api/sessions/${session.id}/notes/${seat}`, {
      cookie: who.cookie,
      body: { text, read },
    })
  ).body;
const withColleague = async (name: string): Promise<TestCoach> => {
  const other = await place.colleague(name);
  const { id } = (await other.api<{ id: string }>('GET', '/api/coach/me')).body;
  await coach.api('POST', `/api/sessions/${session.id}/share`, { coach: id });
  return other;
};

test('no plan is shared until its person shares it; then the coach reads the shared parts as they are now, until that ends', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  expect(await own(place, ria)).toMatchObject({ shared: false });
  expect((await plansFor(coach)).teams).toEqual([]);

  await share(ria);
  expect(await own(place, ria)).toMatchObject({ shared: true });
  const shown = await plansFor(coach);
  expect(shown).toEqual({
    session: { name: session.code, deleteOn: session.deleteOn, keeping: 0 },
    teams: [
      {
        id: null,
        name: '',
        people: [
          {
            seat: ria.seat,
            name: 'Ria',
            portrait: expect.stringMatching(/^p\d\d$/),
            plan: [
              { title: 'Mijn stap', text: PLAN.step },
              { title: 'Wanneer doe ik dit?', text: 'dinsdag 1 december 2026' },
              { title: 'Wie vraagt mij straks hoe het ging?', text: PLAN.buddy },
              { title: expect.stringContaining('Mijn eigen zin'), text: PLAN.sentence },
              { title: expect.stringContaining('Drie woorden'), text: PLAN.words.join(', ') },
              { title: expect.stringContaining('soorten werk'), text: PLAN.directions.join(', ') },
              { title: 'Waar sta ik nu?', text: 'Werk zien' },
              { title: 'Wat wil ik leren?', text: 'Klik & Tik' },
            ],
            note: { text: '', version: 0, by: '' },
          },
        ],
      },
    ],
  });
  expect((await plansFor(coach, 'en')).teams[0]!.people[0]!.plan![0]!.title).toBe('My step');

  await put(place, ria, '/api/own/plan', { ...PLAN, step: 'Ik bel morgen' });
  expect((await peopleFor(coach))[0]!.plan![0]!.text).toBe('Ik bel morgen');
  await share(ria, false);
  expect((await plansFor(coach)).teams).toEqual([]);
  await put(place, ria, '/api/own/plan', PLAN);
  expect((await plansFor(coach)).teams).toEqual([]);
});

test('the statements, the contact card, the name on paper and whether the work fits are never shared', async () => {
  await put(place, ria, '/api/own/plan', { ...EMPTY_PLAN, name: 'Ria Zeester', want: 'yes', can: 'some', fit: 'notYet' });
  await put(place, ria, '/api/own/contact', { text: 'Bel 06 zeester' });
  await say(place, ria, 'before', 'g1', 2);
  await share(ria);
  const [person] = await peopleFor(coach);
  expect(person).toMatchObject({ name: 'Ria', plan: [] });
  expect(JSON.stringify(await plansFor(coach))).not.toMatch(/zeester/i);
});

test('people share from a page that is still empty, and take it back without having shared', async () => {
  await share(ria);
  await share(jan, false);
  expect(await peopleFor(coach)).toMatchObject([{ name: 'Ria', plan: [] }]);
});

test('plans stand by team, and a person on another device shares what they wrote there', async () => {
  await place.person(session, 'Els');
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await share(ria);
  const { teams } = await plansFor(coach);
  expect(teams).toMatchObject([{ id: expect.any(String), people: [{ name: 'Ria' }] }]);
  expect(teams[0]!.name).not.toBe('');

  const { link } = (await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/seats/${jan.seat}/link`, {})).body;
  const { token } = await openLink(place.url, link);
  const there = new TestPerson(place.url, 'Jan', { token, seat: jan.seat, session: session.id });
  await put(place, there, '/api/own/plan', { ...EMPTY_PLAN, step: 'Daar begonnen' });
  await put(place, jan, '/api/own/plan', { ...EMPTY_PLAN, step: 'Alleen voor mij' });
  await share(there);
  const shown = (await peopleFor(coach)).find(person => person.seat === jan.seat)!;
  expect(shown.plan).toEqual([{ title: 'Mijn stap', text: 'Daar begonnen' }]);
  expect(await own(place, jan)).toMatchObject({ shared: false });
});

test('only the coaches of the session read and write notes; of two who write at once the second is told, and nothing is lost', async () => {
  const bea = await withColleague('Bea');
  await share(ria);
  expect(await note(coach, ria.seat, 'Vraag naar de cursus', 0)).toEqual({
    saved: true,
    note: { text: 'Vraag naar de cursus', version: 1, by: 'Coach' },
  });
  expect((await peopleFor(bea))[0]!.note).toEqual({ text: 'Vraag naar de cursus', version: 1, by: 'Coach' });
  expect((await note(bea, ria.seat, 'Bel woensdag', 1)).note).toEqual({ text: 'Bel woensdag', version: 2, by: 'Bea' });
  const late = await note(coach, ria.seat, 'Vraag naar de cursus, en naar Jan', 1);
  expect(late).toEqual({ saved: false, note: { text: 'Bel woensdag', version: 2, by: 'Bea' } });
  const both = await note(coach, ria.seat, 'Bel woensdag\n\nVraag naar de cursus, en naar Jan', 2);
  expect(both).toMatchObject({ saved: true, note: { version: 3, by: 'Coach' } });

  const path = `/api/sessions/${session.id}/notes/${ria.seat}`;
  const leaving = { text: 'Nog iets', read: 2, leaving: true };
  const joined = await api<CoachNoteSaved>(place.url, 'PUT', path, { cookie: bea.cookie, body: leaving });
  expect(joined.body).toMatchObject({ saved: true, note: { text: `${both.note.text}\n\nNog iets`, version: 4, by: 'Bea' } });

  // An emptied note is not a new one: who read it before cannot overwrite what came after.
  expect(await note(bea, ria.seat, '', 4)).toMatchObject({ saved: true });
  expect(await note(coach, ria.seat, 'Oud', 4)).toMatchObject({ saved: false, note: { text: '', version: 5 } });
});

test('two coaches whose first notes cross: one is kept, the other hears of it; an answer that was lost is asked again', async () => {
  const cas = await withColleague('Cas');
  const answers = await Promise.all([note(coach, ria.seat, 'Van mij', 0), note(cas, ria.seat, 'Van Cas', 0)]);
  expect(answers.filter(one => one.saved)).toHaveLength(1);
  const [kept] = answers.filter(one => one.saved);
  expect(answers.every(one => one.note.text === kept!.note.text)).toBe(true);
  const who = kept!.note.by === 'Cas' ? cas : coach;
  expect(await note(who, ria.seat, kept!.note.text, 0)).toEqual(kept); // the same request once more
});

test('a note stays when its person ends the sharing, and is in their own data', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  await share(ria);
  await note(coach, ria.seat, 'Vraag naar de cursus', 0);
  await share(ria, false);
  expect(await peopleFor(coach)).toMatchObject([{ name: 'Ria', plan: null, note: { text: 'Vraag naar de cursus' } }]);
  const data = (await api<OwnData>(place.url, 'GET', '/api/own/data.json', { token: ria.token })).body;
  expect(data.coachNote).toEqual({ text: 'Vraag naar de cursus', at: place.clock.now() });
  const others = (await api<OwnData>(place.url, 'GET', '/api/own/data.json', { token: jan.token })).body;
  expect(others).toMatchObject({ coachNote: null, planSharedSince: null });
  await note(coach, ria.seat, '', 1);
  expect(await peopleFor(coach)).toEqual([]);
});

test('a person who erases themselves takes plan and note along, and their name from what is noted about others', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  await share(ria);
  await share(jan);
  await note(coach, ria.seat, 'Over zeepaardje', 0);
  await note(coach, jan.seat, 'Ria kan hem helpen', 0);
  expect((await api(place.url, 'DELETE', '/api/own', { token: ria.token })).status).toBe(200);
  expect(await peopleFor(coach)).toMatchObject([{ name: 'Jan', note: { text: 'Iemand kan hem helpen' } }]);
  expect((await put(place, ria, '/api/own/share', { on: true })).status).toBe(410);
  const path = `/api/sessions/${session.id}/notes/${ria.seat}`;
  const again = await api(place.url, 'PUT', path, { cookie: coach.cookie, body: { text: 'Toch nog', read: 0 } });
  expect(again.status).toBe(410);
});

test('what is noted about a person who came in twice stands with the seat that is kept', async () => {
  await note(coach, ria.seat, 'Eerst', 0);
  await note(coach, jan.seat, 'Dubbel', 0);
  const seats = await Promise.all([jan.seat, ria.seat].map(seat => findSeat(place.services.db, seat)));
  await mergeSeats(place.services.db, seats[0]!, seats[1]!, place.clock.now());
  expect(await peopleFor(coach)).toMatchObject([{ name: 'Ria', note: { text: 'Eerst\n\nDubbel', version: 2 } }]);
});

test('who left, who waits at the door and people of other sessions are not in the list', async () => {
  await share(ria);
  const elsewhere = await coach.newSession();
  const path = `/api/sessions/${elsewhere.id}`;
  expect((await coach.api<SharedPlans>('GET', `${path}/plans`)).body.teams).toEqual([]);
  const body = { text: 'x', read: 0 };
  expect((await api(place.url, 'PUT', `${path}/notes/${ria.seat}`, { cookie: coach.cookie, body })).status).toBe(404);
  await coach.open(session.id);
  await coach.must({ type: 'person.remove', seat: ria.seat });
  expect(await peopleFor(coach)).toEqual([]);
});
