import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoachViewMessage } from '../../shared/protocol/coachView.ts';
import type { SecretLink } from '../../shared/protocol/http.ts';
import { mergeCoachView } from '../../shared/protocol/mergeCoachView.ts';
import type { OwnPage } from '../../shared/protocol/plan.ts';
import { api } from './support/api.ts';
import { own, playedSession, type Played } from './support/playedSession.ts';
import { RoomLine } from './support/RoomLine.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let played: Played;
beforeAll(async () => {
  place = await TestApp.open();
  played = await playedSession(place);
}, 60_000);
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

test('what colleagues saw in the sentence, and what the work asks, come along to the own page, in its language', async () => {
  const [writer, giver] = played.people as [TestPerson, TestPerson];
  const page = await own(place, writer);
  const { name } = await own(place, giver);
  expect(page.feedback).toEqual([{ name, deed: true, result: false, word: 'zorgvuldig' }]);
  expect((await api<OwnPage>(place.url, 'GET', '/api/own?language=en', { token: writer.token })).body.feedback[0]!.word).toBe(
    'careful',
  );
  expect((await own(place, giver)).feedback).toEqual([]);
  const { demands } = page.work!;
  expect(demands.some(({ did }) => did)).toBe(true);
  for (const { did, learn } of demands) expect(did && learn.length > 0).toBe(false);
  const calling = demands.find(({ id }) => id === 'agenda')!;
  expect(calling.did || calling.learn.length > 0).toBe(true);
});

test('the coach reads who got kind words; a guest who looks on does not', async () => {
  const { coach, session } = played;
  await coach.open(session.id);
  await until(() => coach.view.teams[0]?.debrief, 'the coach sees the talk');
  expect(coach.view.teams[0]!.debrief!.praised).toMatchObject([{ name: 'Łukasz', feedback: [{ name: 'Yıldız', deed: true }] }]);
  const { link } = (await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/observer`)).body;
  const guest = await RoomLine.join(place.url, 'session', { session: session.id, observer: link.split('#gast=')[1]! });
  const view = mergeCoachView(null, await guest.ask<CoachViewMessage>('sync'))!;
  expect(view.me.as).toBe('observer');
  expect(view.teams[0]!.debrief).toMatchObject({ praised: [], step: coach.view.teams[0]!.debrief!.step });
  await guest.leave();
  await coach.leave();
});
