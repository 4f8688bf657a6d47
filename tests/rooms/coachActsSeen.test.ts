import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { needsAt, type NeedNow } from '../../shared/protocol/needsAt.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

const MINUTE = 60_000;
let place: TestApp;
let ans: TestCoach;
let bo: TestCoach;
let people: TestPerson[];
let team: string;

beforeAll(async () => {
  place = await TestApp.open();
  const made = await place.team(['Ria', 'Jan', 'Els', 'Kees']);
  ({ coach: ans, people, team } = made);
  bo = await place.colleague('Bo');
  const { id } = (await bo.api<{ id: string }>('GET', '/api/coach/me')).body;
  await ans.api('POST', `/api/sessions/${made.session.id}/share`, { coach: id });
  await bo.open(made.session.id);
  await playOn(place, people, isPlaying);
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

const needs = (coach: TestCoach): NeedNow[] => needsAt(coach.view, place.clock.now());
const needOf = (coach: TestCoach, kind: NeedNow['kind'], { seat }: TestPerson): NeedNow | undefined =>
  needs(coach).find(need => need.kind === kind && 'seat' in need && need.seat === seat);
const both = (look: (coach: TestCoach) => boolean, what: string) => until(() => [ans, bo].every(look), what);

test('somebody away stays on the list of both coaches until one has seen to it, and comes back on it the next time', async () => {
  const kees = people[3]!;
  kees.line!.drop();
  await until(() => ans.view.people.find(one => one.seat === kees.seat)!.awaySince !== null, 'Kees is away');
  await place.clock.advance(MINUTE);
  await both(coach => needOf(coach, 'away', kees) !== undefined, 'both are told');
  expect(needOf(ans, 'away', kees)!.done).toBeNull();

  await bo.toTeam(team, { type: 'seat.attend', seat: kees.seat, how: 'link' });
  await both(coach => needOf(coach, 'away', kees)?.done?.what === 'coachLink', 'both read who made a link');
  expect(needOf(ans, 'away', kees)!.done).toMatchObject({
    by: 'Bo',
    at: place.clock.now(),
    text: 'maakte een link naar de plek van Kees',
  });

  await place.clock.advance(3 * MINUTE); // colleagues take over by themselves
  await both(coach => {
    const need = needOf(coach, 'away', kees);
    return need?.kind === 'away' && need.covered === true;
  }, 'the list says that others have the tasks');

  await ans.toTeam(team, { type: 'seat.attend', seat: kees.seat, how: 'done' });
  await both(coach => needOf(coach, 'away', kees) === undefined, 'it is dealt with');

  await kees.enter();
  await until(() => ans.view.people.find(one => one.seat === kees.seat)!.here, 'Kees is back');
  expect(await ans.toTeam(team, { type: 'seat.attend', seat: kees.seat, how: 'done' })).toMatchObject({ reason: 'notNow' });
  kees.line!.drop();
  await until(() => ans.view.people.find(one => one.seat === kees.seat)!.awaySince !== null, 'Kees is away again');
  await place.clock.advance(MINUTE);
  await both(coach => needOf(coach, 'away', kees) !== undefined, 'both are told again');
  await kees.enter();
});

test('whoever is quiet gets a task of their own proposed, and both coaches see that one has asked', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  await place.clock.advance(5 * MINUTE);
  await both(coach => needs(coach).filter(need => need.kind === 'quiet').length >= 3, 'several are quiet');
  const tasks = needs(ans).flatMap(need => (need.kind === 'quiet' && need.task ? [need.task] : []));
  expect(tasks.length).toBeGreaterThan(0);
  expect(new Set(tasks).size).toBe(tasks.length);

  const puzzle = tasks[0]!;
  await bo.toTeam(team, { type: 'message', text: 'Ria, wilt u dit doen?', to: ria.seat, puzzle });
  await both(coach => needOf(coach, 'quiet', ria)?.done?.what === 'coachAsk', 'both read that Ria was asked');
  expect(needOf(ans, 'quiet', ria)!.done).toMatchObject({ by: 'Bo', at: place.clock.now(), puzzle });
  expect(needOf(ans, 'quiet', ria)).toMatchObject({ task: puzzle });
  expect(needOf(ans, 'quiet', jan)).not.toMatchObject({ task: puzzle });
  expect(needOf(ans, 'quiet', jan)!.done).toBeNull();

  await jan.must({ type: 'hand', up: true });
  await both(coach => needOf(coach, 'hand', jan) !== undefined, 'the hand is up');
  expect(needOf(bo, 'quiet', jan)).toBeUndefined();
});
