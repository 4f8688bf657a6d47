import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import { EMPTY_PLAN, type OwnData } from '../../shared/protocol/plan.ts';
import type { SharedPlans } from '../../shared/protocol/sharedPlans.ts';
import { api } from './support/api.ts';
import { beforeTransactions } from './support/beforeTransactions.ts';
import { own, PLAN, put, say } from './support/playedSession.ts';
import { Talks } from './support/Talks.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestCoach } from './support/TestCoach.ts';
import type { TestPerson } from './support/TestPerson.ts';

let place: TestApp;
let talks: Talks;
let coach: TestCoach;
let session: SessionSummary;
let ria: TestPerson;
let jan: TestPerson;
beforeAll(async () => void (place = await TestApp.open()));
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());
beforeEach(async () => {
  talks = await Talks.begin(place);
  ({ coach, session, ria, jan } = talks);
});

test('no plan is shared until its person shares it; then the coach reads the shared parts as they are now, until that ends', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  expect(await own(place, ria)).toMatchObject({ shared: false });
  expect((await talks.plans()).teams).toEqual([]);

  await talks.share(ria);
  expect(await own(place, ria)).toMatchObject({ shared: true });
  const shown = await talks.plans();
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
  expect((await talks.plans(coach, 'en')).teams[0]!.people[0]!.plan![0]!.title).toBe('My step');

  await put(place, ria, '/api/own/plan', { ...PLAN, step: 'Ik bel morgen' });
  expect((await talks.people())[0]!.plan![0]!.text).toBe('Ik bel morgen');
  await talks.share(ria, false);
  expect((await talks.plans()).teams).toEqual([]);
  await put(place, ria, '/api/own/plan', PLAN);
  expect((await talks.plans()).teams).toEqual([]);
});

test('the statements, the contact card, the name on paper and whether the work fits are never shared', async () => {
  await put(place, ria, '/api/own/plan', { ...EMPTY_PLAN, name: 'Ria Zeester', want: 'yes', can: 'some', fit: 'notYet' });
  await put(place, ria, '/api/own/contact', { text: 'Bel 06 zeester' });
  await say(place, ria, 'before', 'g1', 2);
  await talks.share(ria);
  const [person] = await talks.people();
  expect(person).toMatchObject({ name: 'Ria', plan: [] });
  expect(JSON.stringify(await talks.plans())).not.toMatch(/zeester/i);
});

test('people share from a page that is still empty, and take it back without having shared', async () => {
  await talks.share(ria);
  await talks.share(jan, false);
  expect(await talks.people()).toMatchObject([{ name: 'Ria', plan: [] }]);
});

test('plans stand by team, and a person on another device shares what they wrote there', async () => {
  await place.person(session, 'Els');
  await coach.open(session.id);
  await coach.must({ type: 'teams.make' });
  await talks.share(ria);
  const { teams } = await talks.plans();
  expect(teams).toMatchObject([{ id: expect.any(String), people: [{ name: 'Ria' }] }]);
  expect(teams[0]!.name).not.toBe('');

  await put(place, jan, '/api/own/plan', { ...EMPTY_PLAN, step: 'Alleen voor mij' });
  const there = await talks.onOtherDevice(jan);
  await put(place, there, '/api/own/plan', { ...EMPTY_PLAN, step: 'Daar begonnen' });
  await talks.share(there);
  const shown = (await talks.people()).find(person => person.seat === jan.seat)!;
  expect(shown.plan).toEqual([{ title: 'Mijn stap', text: 'Daar begonnen' }]);
  expect(await own(place, jan)).toMatchObject({ shared: false });
});

test('erasing finds what is left on a double that another device had taken over before it was joined', async () => {
  await put(place, jan, '/api/own/plan', { ...EMPTY_PLAN, step: 'Een stap van waterhoen' });
  await talks.onOtherDevice(jan);
  await talks.merge(jan, ria);
  expect(JSON.stringify(await place.services.db.selectFrom('plan').selectAll().execute())).toContain('waterhoen');
  expect((await api(place.url, 'DELETE', '/api/own', { token: ria.token })).status).toBe(200);
  expect(JSON.stringify(await place.services.db.selectFrom('plan').selectAll().execute())).not.toContain('waterhoen');
});

test('a device that lost the seat reads its page and takes back what it gave, and adds nothing until it has the seat again', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  await talks.share(ria);
  const there = await talks.onOtherDevice(ria);
  for (const [path, body] of [
    ['plan', EMPTY_PLAN],
    ['share', { on: true }],
    ['keep', { on: true }],
    ['contact', { text: 'Bel mij' }],
    ['pseudonym', { pseudonym: 'koolmees' }],
  ] as const)
    expect([path, await put(place, ria, `/api/own/${path}`, body)]).toMatchObject([
      path,
      { status: 409, body: { error: 'elsewhere' } },
    ]);
  expect(await own(place, ria)).toMatchObject({ plan: PLAN, shared: true });
  for (const [path, body] of [
    ['share', { on: false }],
    ['keep', { on: false }],
    ['contact', { text: null }],
  ] as const)
    expect([path, (await put(place, ria, `/api/own/${path}`, body)).status]).toEqual([path, 200]);
  expect(await talks.people()).toEqual([]);
  await api(place.url, 'POST', '/api/seat/back', { token: ria.token, body: {} });
  await talks.share(ria);
  expect(await talks.people()).toMatchObject([{ name: 'Ria' }]);
  expect(await put(place, there, '/api/own/share', { on: true })).toMatchObject({ status: 409, body: { error: 'elsewhere' } });
});

test('of two pages of one person an empty one hides nothing; where it is shared the note is read, and taking it back ends it for both', async () => {
  await put(place, ria, '/api/own/plan', { ...EMPTY_PLAN, step: 'Op de eerste' });
  await talks.share(ria);
  await place.clock.advance(1000);
  const there = await talks.onOtherDevice(ria);
  const notes = async () => (await api<OwnData>(place.url, 'GET', '/api/own/data.json', { token: there.token })).body.coachNote;
  await talks.share(there); // nothing stands there yet
  const shown = async () => (await talks.people()).map(one => one.plan!.map(line => line.text));
  expect(await shown()).toEqual([['Op de eerste']]);
  await talks.note(coach, ria.seat, 'Vraag naar de cursus', 0);
  expect(await notes()).toMatchObject({ text: 'Vraag naar de cursus' });
  await put(place, there, '/api/own/plan', { ...EMPTY_PLAN, step: 'Op de tweede' });
  expect(await shown()).toEqual([['Op de tweede']]);
  await talks.share(there, false);
  expect(await talks.people()).toMatchObject([{ plan: null }]);
  expect(await own(place, ria)).toMatchObject({ shared: false });
  expect(await notes()).toBeNull(); // whoever sits there now did not share
});

test('a person whom the coach took out shares and keeps nothing any more', async () => {
  await put(place, ria, '/api/own/plan', PLAN);
  await talks.share(ria);
  await put(place, ria, '/api/own/keep', { on: true });
  await coach.open(session.id);
  await coach.must({ type: 'person.remove', seat: ria.seat });
  for (const [path, body] of [
    ['plan', PLAN],
    ['share', { on: true }],
    ['keep', { on: true }],
  ] as const)
    expect([path, (await put(place, ria, `/api/own/${path}`, body)).status]).toEqual([path, 410]);
  expect((await api(place.url, 'GET', '/api/own', { token: ria.token })).status).toBe(410);
  expect(await talks.noteRefused(ria.seat, 'Toch nog', 0)).toEqual([404, 'notFound']);
  expect((await coach.api('DELETE', `/api/sessions/${session.id}`, { name: session.name })).status).toBe(200);
  expect((await api(place.url, 'GET', '/api/own', { token: ria.token })).status).toBe(404);
  expect(await place.services.db.selectFrom('kept_page').selectAll().execute()).toEqual([]);
});

test('what is written while its person erases themselves is not stored', async () => {
  const erase = () => api(place.url, 'DELETE', '/api/own', { token: ria.token });
  const end = beforeTransactions(place, async () => expect((await erase()).status).toBe(200));
  expect((await put(place, ria, '/api/own/plan', PLAN)).status).toBe(410);
  end();
  expect(await place.services.db.selectFrom('plan').selectAll().where('seat_id', '=', ria.seat).execute()).toEqual([]);
});

test('who left, who waits at the door and people of other sessions are not in the list', async () => {
  await talks.share(ria);
  const elsewhere = await coach.newSession();
  const path = `/api/sessions/${elsewhere.id}`;
  expect((await coach.api<SharedPlans>('GET', `${path}/plans`)).body.teams).toEqual([]);
  const body = { text: 'x', read: 0 };
  expect((await api(place.url, 'PUT', `${path}/notes/${ria.seat}`, { cookie: coach.cookie, body })).status).toBe(404);
  await coach.open(session.id);
  await coach.must({ type: 'person.remove', seat: ria.seat });
  expect(await talks.people()).toEqual([]);
});
