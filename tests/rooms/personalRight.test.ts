import { randomBytes } from 'node:crypto';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { SeatInfo, SecretLink, SessionSummary } from '../../shared/protocol/http.ts';
import { EMPTY_PLAN, type OwnPage } from '../../shared/protocol/plan.ts';
import { api } from './support/api.ts';
import { openLink } from './support/openLink.ts';
import { own, put, say } from './support/playedSession.ts';
import { RoomLine } from './support/RoomLine.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { WrittenGame } from './support/writeGame.ts';
import { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

/*
 * Who may do what with Ria's own data, by each kind of token.
 *
 * A device that lost the seat reads its page, takes back what it gave, and adds nothing (see `sharedPlans.test.ts`). The data
 * of a page of its own are what was written there.
 *
 * Private parts of the game (her sentence, "Kunt u dit zelf?", her feeling) are visible only to the device that wrote them.
 *
 *   token                                            game   her page   a page of its own   card, code, erasing   seat back
 *   of the device on which Ria joined                yes    yes        -                   yes                   yes
 *   the same, after a link took the seat over        no     yes        -                   yes                   yes
 *   a link to take over, not opened                  no     no         no                  no                    no
 *   the same, opened before                          no     no         no                  no                    no
 *   of the device that opened it                     yes    no         yes                 no                    from later ones
 *   a link to play along                             yes    no         no                  no                    no
 */
const SECRET = 'Ik bel de bakker over het ochtendwerk';
let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let ria: TestPerson;
let jan: TestPerson;
let team: string;
beforeAll(async () => {
  place = await TestApp.open();
  const made = await place.team(['Ria', 'Jan', 'Els']);
  ({ coach, session, team } = made);
  [ria, jan] = made.people as [TestPerson, TestPerson];
  await put(place, ria, '/api/own/plan', { ...EMPTY_PLAN, sentence: SECRET });
  await put(place, ria, '/api/own/contact', { text: 'Bel mij op 06' });
  await put(place, jan, '/api/own/contact', { text: 'Jan op 07' });
  await say(place, ria, 'before', 'g1', 2);
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

const linkTo = async (how: 'link' | 'play'): Promise<string> =>
  (await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/seats/${ria.seat}/${how}`, {})).body.link.split('#t=')[1]!;
const GET = ['own', 'own/statements', 'own/plan.pdf', 'own/step.ics', 'own/team.ics?day=2026-12-15', 'own/data.json'];
const WRITE: [method: 'PUT' | 'POST' | 'DELETE', path: string, body?: unknown][] = [
  ['PUT', 'own/plan', EMPTY_PLAN],
  ['PUT', 'own/contact', { text: 'van een ander' }],
  ['PUT', 'own/share', { on: true }],
  ['PUT', 'own/keep', { on: true }],
  ['PUT', 'own/pseudonym', { pseudonym: 'ander' }],
  ['POST', 'own/statements', { moment: 'before', id: 'g1', answer: 5 }],
  ['POST', 'own/certificate.pdf', { name: 'Ria' }],
  ['POST', 'own/follow-up', {}],
  ['DELETE', 'own'],
];
/** The answers of the personal routes to a token. */
async function doors(token: string): Promise<Record<string, number>> {
  const seen: Record<string, number> = {};
  for (const path of GET) seen[path] = (await api(place.url, 'GET', `/api/${path}`, { token })).status;
  for (const [method, path, body] of WRITE)
    seen[`${method} ${path}`] = (await api(place.url, method, `/api/${path}`, { token, body })).status;
  return seen;
}
const closed = (status: number) =>
  Object.fromEntries([...GET, ...WRITE.map(([method, path]) => `${method} ${path}`)].map(path => [path, status]));
const somebody = (token: string): TestPerson => new TestPerson(place.url, 'Ria', { token, seat: ria.seat, session: session.id });
const joinsGame = (token: string): Promise<boolean> =>
  RoomLine.join(place.url, 'team', { team, token }).then(
    async line => (await line.leave(), true),
    () => false,
  );

test('a link to play along opens the game, and nothing of the person’s own page', async () => {
  const token = await linkTo('play');
  expect(await doors(token)).toEqual(closed(403));
  expect(await joinsGame(token)).toBe(true);
  expect(await doors(token)).toEqual(closed(403));
});

test('a coach who plays along does not see the person’s private parts, and cannot share them', async () => {
  const along = new TestPerson(place.url, 'Ria', { token: await linkTo('play'), seat: ria.seat, session: session.id });
  await along.enter();
  expect(along.view.own).toEqual([]);
  for (const command of [
    { type: 'share', what: 'taps', on: true },
    { type: 'share', what: 'sentence', on: true },
    { type: 'own.tap', puzzle: 'P1', tap: 'no' },
    { type: 'feeling', feeling: 'blij' },
    { type: 'peer.word', to: 's2', word: 'slim' },
    { type: 'tool.act', tool: 'schrift', action: { type: 'share' } },
    { type: 'tool.act', tool: 'schrift', action: { type: 'write', text: 'van een ander' } },
  ] as const)
    expect(await along.do(command)).toEqual({ ok: false, reason: 'notYours' });
  await until(() => ria.view.me.watched, 'Ria reads that a coach is with her');
  await along.leave();
  await until(() => !ria.view.me.watched, 'and that it is over');
});

test('the secret of a take-over link itself gives no access, before or after it is opened', async () => {
  const link = await linkTo('link');
  const nothing = async () => {
    expect(await doors(link)).toEqual(closed(403));
    expect(await joinsGame(link)).toBe(false);
    expect((await api(place.url, 'POST', '/api/seat/back', { token: link })).status).toBe(403);
    expect((await api(place.url, 'GET', `/api/teams/${team}/replay`, { token: link })).status).not.toBe(200);
  };
  await nothing();
  const { token } = await openLink(place.url, link);
  expect(await joinsGame(token)).toBe(true);
  await nothing();
  expect((await openLink(place.url, link)).error).toBe('elsewhere'); // it works once
  await api(place.url, 'POST', '/api/seat/back', { token: ria.token });
  await ria.enter();
});

test('a secret that is already in use takes over no seat, without an error', async () => {
  const [mine, theirs] = [await linkTo('link'), await linkTo('link')]; // the older one ends
  expect((await openLink(place.url, mine, 'k'.repeat(43))).status).toBe(404);
  const own = theirs.includes('#t=') ? theirs.split('#t=')[1]! : theirs;
  expect((await openLink(place.url, theirs, own)).status).toBe(400); // the link's own secret
  expect(await joinsGame(ria.token)).toBe(true); // nobody was put out
});

test('a device that took over starts with an empty page; the first device keeps its page, is told, and can take the seat back', async () => {
  const link = await linkTo('link');
  const key = randomBytes(32).toString('base64url');
  const [{ token }, twice] = await Promise.all([openLink(place.url, link, key), openLink(place.url, link, key)]);
  expect(twice).toMatchObject({ status: 200, token }); // pressed twice, or asked again while the server did not answer
  await until(() => ria.line!.closed === CloseReason.elsewhere, 'Ria is put out');
  expect((await openLink(place.url, link, key)).status).toBe(200); // a lost answer is asked again
  expect((await api<SeatInfo>(place.url, 'GET', '/api/seat', { token })).body).toMatchObject({
    plays: 'person',
    takenOver: true,
  });

  // On the other device.
  const there = somebody(token);
  expect(await own(place, there)).toMatchObject({
    begunHere: true,
    plan: EMPTY_PLAN,
    contacts: { mine: null, others: [] },
    statements: { mine: { before: {} }, pseudonym: null },
  });
  await put(place, there, '/api/own/plan', { ...EMPTY_PLAN, step: 'Op het andere apparaat' });
  await say(place, there, 'before', 'g1', 5);
  const seen = await doors(token);
  expect(seen).toMatchObject({
    own: 200,
    'own/plan.pdf': 200,
    'own/data.json': 200, // of what was written there
    'PUT own/contact': 403,
    'PUT own/share': 200,
  });
  expect(seen).toMatchObject({ 'PUT own/pseudonym': 403, 'DELETE own': 403 });
  const all = JSON.stringify(
    await Promise.all(GET.map(async path => (await api(place.url, 'GET', `/api/${path}`, { token })).body)),
  );
  for (const secret of [SECRET, 'Bel mij op 06', 'Jan op 07']) expect(all).not.toContain(secret);

  // On the first one.
  const page = await own(place, ria);
  expect(page).toMatchObject({ begunHere: false, plan: { sentence: SECRET }, contacts: { mine: 'Bel mij op 06' } });
  expect(page.takenOver).not.toBeNull();
  expect(page.statements.mine.before.g1).toBe(2);
  expect(JSON.stringify(page)).not.toContain('Op het andere apparaat');
  expect((await api(place.url, 'POST', '/api/seat/back', { token: ria.token })).status).toBe(200);
  expect((await ria.enter()).me.seat).toBe(ria.seat);
  expect(await joinsGame(token)).toBe(false);
  expect((await api(place.url, 'POST', '/api/seat/back', { token })).status).toBe(403); // who came later does not get it back
  expect((await own(place, ria)).takenOver).toBeNull();
});

test('a holder by link can take the seat back from a later link, but not from an earlier holder', async () => {
  const one = (await openLink(place.url, await linkTo('link'))).token;
  await place.clock.advance(1000);
  const two = (await openLink(place.url, await linkTo('link'))).token;
  expect(await joinsGame(one)).toBe(false);
  expect((await api(place.url, 'POST', '/api/seat/back', { token: one })).status).toBe(200);
  expect([await joinsGame(one), await joinsGame(two)]).toEqual([true, false]);
  expect((await api(place.url, 'POST', '/api/seat/back', { token: two })).status).toBe(403);
  expect((await api(place.url, 'POST', '/api/seat/back', { token: ria.token })).status).toBe(200);
  await ria.enter();
});

test('taking the seat back ends an unopened link', async () => {
  const one = (await openLink(place.url, await linkTo('link'))).token;
  const unopened = await linkTo('link');
  await api(place.url, 'POST', '/api/seat/back', { token: ria.token });
  expect((await openLink(place.url, unopened)).error).toBe('elsewhere');
  expect(await joinsGame(one)).toBe(false);
  await ria.enter();
});

test('one person counts once in the figures, with their last answers, and erasing finds both pages', async () => {
  const { token } = await openLink(place.url, await linkTo('link'));
  const there = somebody(token);
  await put(place, there, '/api/own/plan', { ...EMPTY_PLAN, step: 'Een stap van dolfijn' });
  await say(place, there, 'after', 'g1', 4);
  const group = await coach.api<{ statements: { id: string; answered: { before: number; after: number } }[] }>(
    'GET',
    `/api/sessions/${session.id}/statements`,
  );
  expect(group.body.statements[0]!.answered).toMatchObject({ before: 1, after: 1 });
  expect((await api<OwnPage>(place.url, 'DELETE', '/api/own', { token: ria.token })).status).toBe(200);
  const kept = JSON.stringify([
    await place.services.db.selectFrom('plan').selectAll().execute(),
    await place.services.db.selectFrom('statement').selectAll().execute(),
  ]);
  expect(kept).not.toContain('dolfijn');
  expect(kept).not.toContain(ria.seat);
  expect((await put(place, there, '/api/own/plan', EMPTY_PLAN)).status).toBe(410);
});

test('the own sentence and "Kunt u dit zelf?" answers can be seen and shared by the device that wrote them, not by one that took over', async () => {
  const HERS = 'Ik hield het rooster bij van korhoen';
  const made = await coach.newSession();
  const people = [await place.person(made, 'Mia'), await place.person(made, 'Bob'), await place.person(made, 'Kim')];
  const game = await WrittenGame.begin(place, made, people);
  const mia = people[0]!;
  for (const by of game.seats) await game.must({ by, type: 'briefing.ready' });
  const write = { type: 'write', text: 'hersentence' };
  await game.must({ by: mia.seat, type: 'tool.act', tool: 'schrift', action: write }, HERS);
  await game.playOn(state => state.phase === 'debrief');
  await game.must({ by: mia.seat, type: 'own.tap', puzzle: 'P1', tap: 'learn' });
  await game.must({ by: mia.seat, type: 'own.tap', puzzle: 'P2', tap: 'can' });
  await game.must({ by: mia.seat, type: 'feeling', feeling: 'trots' });
  await game.end();
  await mia.enter();
  const tapOf = (one: TestPerson, puzzle: string) => one.view.own.find(tap => tap.puzzle === puzzle)?.tap;
  expect(mia.view.debrief).toMatchObject({ sentence: HERS, myFeeling: 'trots' });
  expect(tapOf(mia, 'P1')).toBe('learn');
  expect(await own(place, mia)).toMatchObject({ ownSentence: HERS });

  const path = `/api/sessions/${made.id}/seats/${mia.seat}/link`;
  const { link } = (await coach.api<SecretLink>('POST', path, {})).body;
  await place.clock.advance(1000);
  const there = new TestPerson(place.url, 'Mia', {
    token: (await openLink(place.url, link)).token,
    seat: mia.seat,
    session: made.id,
  });
  await place.clock.advance(1000);
  await there.enter();
  const page = await own(place, there);
  expect(JSON.stringify([there.view, page])).not.toContain('korhoen');
  expect(there.view.debrief).toMatchObject({ sentence: null, myFeeling: null });
  expect([tapOf(there, 'P1'), page.ownSentence, ...page.skills.map(skill => skill.tap)]).toEqual(
    expect.not.arrayContaining(['learn', 'can']),
  );
  for (const what of ['sentence', 'taps', 'feeling'] as const)
    expect(await there.do({ type: 'share', what, on: true })).toEqual({ ok: false, reason: 'notYours' });

  // What this person writes from now on is theirs: here, and not on the first device.
  await there.must({ type: 'own.tap', puzzle: 'P1', tap: 'no' });
  await there.must({ type: 'feeling', feeling: 'blij' });
  await until(() => tapOf(there, 'P1') === 'no' && there.view.debrief?.myFeeling === 'blij', 'the new choices are seen');
  expect(tapOf(there, 'P2')).toBeNull();
  await there.leave();
  await there.enter();
  expect([tapOf(there, 'P1'), tapOf(there, 'P2'), there.view.debrief?.myFeeling]).toEqual(['no', null, 'blij']);
  expect((await there.do({ type: 'share', what: 'feeling', on: true })).ok).toBe(true);
  await place.clock.advance(1000);
  expect((await api(place.url, 'POST', '/api/seat/back', { token: mia.token })).status).toBe(200);
  await mia.enter();
  expect([tapOf(mia, 'P1'), tapOf(mia, 'P2')]).toEqual([null, 'can']);
  expect(mia.view.debrief).toMatchObject({ sentence: HERS, myFeeling: null });
  expect((await own(place, mia)).ownSentence).toBe(HERS);
});
