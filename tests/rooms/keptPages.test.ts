import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { KEEP_DAYS } from '../../server/storage/keptUntil.ts';
import type { SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { EMPTY_PLAN, type OwnData, type OwnPage } from '../../shared/protocol/plan.ts';
import type { PrivacyPage } from '../../shared/protocol/privacy.ts';
import { pdfText } from '../support/pdfText.ts';
import { api } from './support/api.ts';
import { openLink } from './support/openLink.ts';
import { CHAT, file, own, PLAN, playedSession, put, SENTENCE, type Played } from './support/playedSession.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';
import { TestCoach } from './support/TestCoach.ts';
import { TestPerson } from './support/TestPerson.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const FILE = 'kandidaat.sqlite';

let place: TestApp;
let played: Played;
let day: number; // of the session, epoch ms
let copied: string; // a backup of the evening itself
beforeAll(async () => {
  place = await TestApp.open();
  played = await playedSession(place);
  day = (await own(place, first())).session.date;
}, 60_000);
afterEach(() => place.expectNoFaults());
afterAll(async () => {
  await place.close();
  rmSync(copied, { recursive: true, force: true });
});
const [first, second, third, fourth] = [0, 1, 2, 3].map(at => () => played.people[at]!) as [
  () => TestPerson,
  () => TestPerson,
  () => TestPerson,
  () => TestPerson,
];
const keep = async (person: TestPerson, on = true): Promise<void> =>
  expect((await put(place, person, '/api/own/keep', { on })).status).toBe(200);
/** Time passes, as on a machine that slept: what is deleted by the hour runs once at the end. */
async function pass(app: TestApp, ms: number): Promise<void> {
  app.clock.sleep(ms - HOUR);
  await app.clock.advance(HOUR);
}
const signedIn = async (): Promise<TestCoach> => new TestCoach(place.url, await TestCoach.signIn(place.url, PASSPHRASE));
const get = <T>(path: string, { token }: { token: string }) => api<T>(place.url, 'GET', path, { token });
const keptOf = async (person: { token: string }, language = 'nl') =>
  (await get<OwnPage>(`/api/own?language=${language}`, person)).body;
const statusOf = async (person: { token: string }) => (await get('/api/own', person)).status;
const rows = (table: 'kept_page' | 'kept_key') => place.services.db.selectFrom(table).selectAll().execute();
/** Whether the bytes of a word are in any file of the data. */
const isStored = (word: string): boolean =>
  readdirSync(place.dataDir).some(name => readFileSync(join(place.dataDir, name)).includes(Buffer.from(word)));

test('nobody keeps a page until they choose to, and a choice can be taken back', async () => {
  const until = day + KEEP_DAYS * DAY;
  expect(await own(place, first())).toMatchObject({ kept: false, keep: { on: false, until } });
  await keep(first());
  expect(await own(place, first())).toMatchObject({ kept: false, keep: { on: true, until } });
  const counted = async () => (await played.coach.api<SessionSummary[]>('GET', '/api/sessions')).body[0];
  for (const person of [second(), third()]) await keep(person);
  expect(await counted()).toMatchObject({ id: played.session.id, people: 4, keeping: 3 });
  await keep(third(), false);
  expect(await counted()).toMatchObject({ people: 4, keeping: 0 }); // of two people one could guess who
  for (const [person, text] of [
    [first(), 'Łukasz op 06'],
    [second(), 'Yıldız op 07'],
    [third(), 'Wilhelmina op 08'],
  ] as const)
    await put(place, person, '/api/own/contact', { text });
  await put(place, second(), '/api/own/plan', { ...EMPTY_PLAN, step: 'Een stap van ijsvogel' });

  copied = mkdtempSync(join(tmpdir(), 'kandidaat-copy-'));
  const source = new DatabaseSync(join(place.dataDir, FILE));
  await backup(source, join(copied, FILE));
  source.close();
});

test('a kept page is the same page, under the same key, when the session is deleted; the others’ pages are gone', async () => {
  const before = await own(place, first());
  await pass(place, 29 * DAY);
  expect(await place.services.db.selectFrom('session').selectAll().execute()).toEqual([]);
  const page = await keptOf(first());
  const { statements: _, ...rest } = before;
  expect(before.feedback.map(one => one.name)).toEqual(['Yıldız']);
  expect(page).toMatchObject({
    ...rest,
    skills: [], // what she tapped is not kept; what follows from it, in menu and work, is
    feedback: before.feedback.map(one => ({ ...one, name: 'Een collega' })), // nobody is named but on a card
    contacts: { mine: 'Łukasz op 06', others: [{ name: 'Yıldız', text: 'Yıldız op 07' }] }, // who keeps no page could not take a card back
    kept: true,
    keep: null,
    session: { ...before.session, team: '', deleteOn: day + KEEP_DAYS * DAY, phase: null },
  });
  expect(page.statements).toMatchObject({ measure: 'none', statements: [], mine: { before: {}, after: {} }, pseudonym: null });
  expect([page.plan, page.ownSentence]).toEqual([PLAN, SENTENCE]);
  expect(before.contacts.others.map(card => card.name)).toEqual(['Yıldız', 'Wilhelmina']);
  expect(await statusOf(second())).toBe(200);
  for (const gone of [third(), fourth()]) expect(await statusOf(gone)).toBe(404);
});

test('of others a kept page holds the cards of those who keep theirs, and nothing else: no name, no chat, no statement, no seat of the game', async () => {
  const all = JSON.stringify(await rows('kept_page'));
  expect(all).toContain('Yıldız op 07'); // she gave it to her team
  for (const word of ['Wilhelmina op 08', 'Kwabena', CHAT, fourth().seat, played.session.id, played.game.team, '"tap"', '"Roos"'])
    expect([word, isStored(word)]).toEqual([word, false]);
  expect(JSON.stringify(await keptOf(first()))).not.toContain('ijsvogel');
});

test('the plan can still be changed, and plan, certificate and calendar still be printed, in either language', async () => {
  const token = first().token;
  expect((await put(place, first(), '/api/own/plan', { ...PLAN, step: 'Ik bel de waterspreeuw' })).body).toMatchObject({
    step: 'Ik bel de waterspreeuw',
  });
  expect((await keptOf(first())).plan.step).toBe('Ik bel de waterspreeuw');
  const plan = pdfText(await file(place, '/api/own/plan.pdf', { token }));
  for (const part of ['Mijn plan', 'Łukasz Wiśniewski', 'waterspreeuw', 'De lege stoel']) expect(plan).toContain(part);
  const certificate = pdfText(await file(place, '/api/own/certificate.pdf', { token, body: { name: 'Ł. W.' } }));
  for (const part of ['Certificaat van deelname', 'Ł. W.', 'veilig mailen']) expect(certificate).toContain(part);
  const english = await keptOf(first(), 'en');
  expect(english.session.level).toBe('The empty chair');
  expect(english.did.map(({ text }) => text)).toContain('You wrote a sentence about your own work.');
  expect(english.certificate!.title).toBe('Certificate of participation');
  expect(pdfText(await file(place, '/api/own/plan.pdf?language=en', { token }))).toContain('My plan');
  const ics = (await file(place, '/api/own/step.ics', { token })).toString().replaceAll('\r\n ', '');
  expect(ics).toContain('SUMMARY:Mijn stap: Ik bel de waterspreeuw');
  expect((await file(place, '/api/own/team.ics?day=2027-01-12', { token })).toString()).toContain('DTSTART;VALUE=DATE:20270112');
  expect((await put(place, first(), '/api/own/plan', { ...PLAN, stepDate: 'morgen' })).status).toBe(400);
});

test('what needs the session is over, and says so', async () => {
  for (const [method, path, body] of [
    ['PUT', '/own/contact', { text: 'x' }],
    ['PUT', '/own/share', { on: true }],
    ['PUT', '/own/keep', { on: false }],
    ['PUT', '/own/pseudonym', { pseudonym: 'koolmees' }],
    ['GET', '/own/statements', undefined],
    ['POST', '/own/statements', { moment: 'after', id: 'g1', answer: 5 }],
    ['POST', '/own/follow-up', {}],
  ] as const)
    expect([path, (await api(place.url, method, `/api${path}`, { token: first().token, ...(body && { body }) })).status]).toEqual(
      [path, 409],
    );
  expect((await get('/api/seat', first())).status).toBe(404);
  expect((await get(`/api/teams/${played.game.team}/replay`, first())).status).toBe(404);
});

test('nobody else opens a kept page: no other key, and no coach', async () => {
  const { cookie } = await signedIn();
  for (const who of [{ cookie }, { token: fourth().token }, { token: 'x'.repeat(43) }, {}])
    expect((await api(place.url, 'GET', '/api/own', who)).status).toBe(404);
  const keys = await rows('kept_key');
  expect(keys).toHaveLength(2);
  expect(JSON.stringify([keys, await rows('kept_page')])).not.toContain(first().token); // only hashes
});

test('its person can see all that is stored, and reads until when', async () => {
  const data = (await get<OwnData>('/api/own/data.json', first())).body;
  expect(data).toMatchObject({ seat: { name: 'Łukasz' }, contact: 'Łukasz op 06', statements: [], acts: [], coachNote: null });
  expect(data.keptPage!.cards).toEqual([{ name: 'Yıldız', text: 'Yıldız op 07' }]);
  expect(data.keptPage!.texts.nl!.did.length).toBeGreaterThan(2);
  const privacy = (await get<PrivacyPage>('/api/privacy?language=nl', first())).body;
  expect(privacy).toMatchObject({ deleteOn: day + KEEP_DAYS * DAY, onlyKeptPage: true });
  const lines = privacy.kept.filter(one => one.of === 'person').map(one => one.id);
  expect(lines).toEqual(['keptPage', 'followUp', 'device']);
  expect(privacy.kept.find(one => one.id === 'keptPage')!.howLong).toContain('24 mei 2027');
});

test('who deletes a kept page leaves no byte, and takes their card from the pages of teammates', async () => {
  expect(isStored('ijsvogel')).toBe(true);
  expect((await api(place.url, 'DELETE', '/api/own', { token: second().token })).status).toBe(200);
  expect(await statusOf(second())).toBe(404);
  expect((await put(place, second(), '/api/own/plan', PLAN)).status).toBe(404);
  expect(['ijsvogel', 'Yıldız op 07'].filter(isStored)).toEqual([]);
  expect((await keptOf(first())).contacts.others).toEqual([]);
});

test('a page is kept half a year after the day, not longer', async () => {
  await pass(place, day + KEEP_DAYS * DAY - place.clock.now() - 2 * HOUR);
  expect(await statusOf(first())).toBe(200);
  const change = place.services.db.updateTable('kept_page');
  const { delete_on } = await place.services.db.selectFrom('kept_page').select('delete_on').executeTakeFirstOrThrow();
  await change.set({ delete_on: place.clock.now() }).execute(); // its time is over, and it is deleted within the hour
  expect(await statusOf(first())).toBe(404);
  await change.set({ delete_on }).execute();
  await pass(place, 4 * HOUR);
  expect(await statusOf(first())).toBe(404);
  expect([await rows('kept_page'), await rows('kept_key')]).toEqual([[], []]);
  expect(['Wiśniewski', 'waterspreeuw', 'Łukasz op 06'].filter(isStored)).toEqual([]);
});

test('a backup from before the deletion gives the same pages back, for as long as they would have stayed', async () => {
  const restored = await TestApp.open({}, async dataDir => copyFileSync(join(copied, FILE), join(dataDir, FILE)));
  const ask = (token: string) => api<OwnPage>(restored.url, 'GET', '/api/own', { token });
  await pass(restored, 29 * DAY);
  expect((await ask(first().token)).body).toMatchObject({ kept: true, plan: PLAN });
  expect((await ask(third().token)).status).toBe(404);
  await pass(restored, KEEP_DAYS * DAY);
  expect((await ask(first().token)).status).toBe(404);
  restored.expectNoFaults();
  await restored.close();
}, 30_000);

test('when a coach deletes a session before its day, who chose to keep their page keeps it; who erased themselves keeps nothing', async () => {
  const coach = await signedIn();
  const session = await coach.newSession();
  const [ria, jan, els] = [
    await place.person(session, 'Ria'),
    await place.person(session, 'Jan'),
    await place.person(session, 'Els'),
  ];
  const path = `/api/sessions/${session.id}/seats/${jan.seat}/link`;
  for (const person of [ria, jan, els]) await keep(person);
  await put(place, jan, '/api/own/plan', { ...EMPTY_PLAN, step: 'Op het eerste apparaat' });
  const { link } = (await coach.api<SecretLink>('POST', path, {})).body;
  const { token } = await openLink(place.url, link);
  const there = new TestPerson(place.url, 'Jan', { token, seat: jan.seat, session: session.id });
  await put(place, there, '/api/own/plan', { ...EMPTY_PLAN, step: 'Op het andere apparaat' });
  await keep(there);
  const count = async () =>
    (await coach.api<SessionSummary[]>('GET', '/api/sessions')).body.find(one => one.id === session.id)!.keeping;
  expect(await count()).toBe(3); // three people, four pages
  expect((await api(place.url, 'DELETE', '/api/own', { token: ria.token })).status).toBe(200);
  expect(await count()).toBe(0); // two, which could be too few to say

  expect((await coach.api('DELETE', `/api/sessions/${session.id}`, { name: session.name })).status).toBe(200);
  expect(await statusOf(ria)).toBe(404);
  expect((await keptOf(jan)).plan.step).toBe('Op het eerste apparaat');
  expect((await keptOf(there)).plan.step).toBe('Op het andere apparaat');
  expect(await keptOf(jan)).toMatchObject({ name: 'Jan', certificate: null, did: [] }); // nobody played
  await api(place.url, 'DELETE', '/api/own', { token: jan.token });
  expect([await statusOf(jan), await statusOf(there), await statusOf(els)]).toEqual([404, 404, 200]); // a person deletes all they keep
});

test('a session that stays longer than half a year offers nothing to keep', async () => {
  const coach = await signedIn();
  const session = await coach.newSession(60, { retentionDays: 200 });
  const ria = await place.person(session, 'Ria');
  expect((await own(place, ria)).keep).toBeNull();
  await keep(ria);
  await pass(place, 201 * DAY);
  expect(await statusOf(ria)).toBe(404);
});

test('of a damaged page what can be read is shown, and a damaged date never keeps it longer', async () => {
  const session = await (await signedIn()).newSession();
  const ria = await place.person(session, 'Ria');
  await put(place, ria, '/api/own/plan', { ...EMPTY_PLAN, step: 'Ik bel' });
  await keep(ria);
  await pass(place, 29 * DAY);
  await place.services.db
    .updateTable('kept_page')
    .set({ content: 'kapot', cards: '[', delete_on: 'ooit' as never })
    .execute();
  expect(await keptOf(ria)).toMatchObject({ plan: { step: 'Ik bel' }, did: [], contacts: { others: [] } });
  await pass(place, KEEP_DAYS * DAY);
  expect(await statusOf(ria)).toBe(404);
  expect(place.faults()).toEqual([expect.stringContaining('kept_page.delete_on')]); // the operator is told of it
  place.lines.length = 0;
});
