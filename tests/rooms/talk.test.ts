import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoachViewMessage } from '../../shared/protocol/coachView.ts';
import type { SecretLink } from '../../shared/protocol/http.ts';
import { mergeCoachView } from '../../shared/protocol/mergeCoachView.ts';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import { RoomLine } from './support/RoomLine.ts';
import { TestApp } from './support/TestApp.ts';
import type { TestCoach } from './support/TestCoach.ts';
import type { TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';
import { WrittenGame } from './support/writeGame.ts';

const ROOS = ['Ans', 'Bo', 'Cor', 'Dirk', 'Els'];
const TULP = ['Fien', 'Gijs', 'Hans', 'Ida'];

let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let roos: TestPerson[];
let tulp: TestPerson[];
const teams: Record<'roos' | 'tulp' | 'iris', string> = { roos: '', tulp: '', iris: '' };

/** Three teams: two whose game the coach ended, of five and of four people, and one that still plays. */
beforeAll(async () => {
  place = await TestApp.open();
  coach = await place.coach();
  session = await coach.newSession();
  const join = async (names: readonly string[]) => {
    const people: TestPerson[] = [];
    for (const name of names) people.push(await place.person(session, name));
    return people;
  };
  roos = await join(ROOS);
  tulp = await join(TULP);
  const iris = await join(['Jo', 'Kim', 'Lia', 'Mo']);
  for (const [id, people] of [
    ['roos', roos],
    ['tulp', tulp],
    ['iris', iris],
  ] as const) {
    const game = await WrittenGame.begin(place, session, people, id);
    for (const by of game.seats) await game.must({ by, type: 'briefing.ready' });
    teams[id] = game.team;
    if (id === 'iris') continue;
    await game.must({ by: 'coach:x', type: 'end' });
    await game.must({ by: 'coach:x', type: 'debrief.goTo', step: 1 });
    await game.end();
  }
  for (const person of [...roos, ...tulp]) await person.enter();
  await coach.open(session.id);
}, 60_000);
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

const talk = () => coach.view.talk!;
const all = () => talk().all.lists[0]!;
const of = (team: string) => talk().teams.find(one => one.team === team)!.lists[0]!;
const teamOf = (id: string) => coach.view.teams.find(one => one.id === id)!;
const feel = (person: TestPerson, feeling: string) => person.must({ type: 'feeling', feeling });
const goTo = async (step: number) => {
  for (const id of [teams.roos, teams.tulp])
    expect(await coach.toTeam(id, { type: 'debrief.goTo', step })).toMatchObject({ ok: true });
  await until(() => teamOf(teams.tulp).debrief?.step === step, 'the teams are at the step');
};
const speaking = () => coach.view.teams.flatMap(({ speaker }) => speaker ?? []);
const nameOf = (seat: string) => coach.view.people.find(one => one.seat === seat)!.name;
const told = (person: TestPerson) => person.view.debrief!.speaker;

test('feelings are counted from five answers on, without names, and who is ready is not told by what they chose', async () => {
  expect(talk()).toMatchObject({ turns: 'group', about: null });
  for (const person of roos.slice(0, 4)) await feel(person, 'blij');
  await until(() => all().total === 4, 'the coach sees how many answered');
  expect(all()).toMatchObject({ counts: null, why: 'few', counted: 0 });
  expect(teamOf(teams.roos).debrief!.ready.map(nameOf)).toEqual(['Ans', 'Bo', 'Cor', 'Dirk']);

  await feel(roos[4]!, 'moe');
  await until(() => all().counts, 'five answered');
  expect(all().counts!.map(({ id, count }) => [id, count])).toEqual([
    ['blij', 4],
    ['moe', 1],
  ]);
  expect(all().counts![1]!.ifMany).toContain('moe');
  expect(of(teams.roos).counts).toEqual(all().counts); // nobody else answered

  await feel(tulp[0]!, 'boos'); // one more: the counts of all do not go on with it
  await until(() => all().total === 6, 'the sixth answer came in');
  expect(all()).toMatchObject({ total: 6, counted: 5 });
  expect(JSON.stringify(all().counts)).not.toContain('boos');
  // and with those of Roos beside all, what Tulp chose could be worked out
  expect(of(teams.roos)).toMatchObject({ counts: null, why: 'rest' });
  expect(of(teams.tulp)).toMatchObject({ counts: null, why: 'few' });

  for (const person of tulp.slice(1)) await feel(person, 'boos');
  await until(() => all().counted === 9, 'nobody is waited for');
  expect(all().counts!.map(({ id, count }) => [id, count])).toEqual([
    ['blij', 4],
    ['boos', 4],
    ['moe', 1],
  ]);
  expect(JSON.stringify(talk())).not.toMatch(new RegExp([...ROOS, ...TULP].map(name => `"${name}"`).join('|')));
});

test('who hides a feeling is left out at once, also for the coach', async () => {
  const [ans] = roos as [TestPerson];
  await ans.must({ type: 'share', what: 'feeling', on: false });
  await until(() => all().total === 8, 'one is hidden');
  expect(all().counts!.find(({ id }) => id === 'blij')!.count).toBe(3);
  await ans.must({ type: 'share', what: 'feeling', on: true });
  await until(() => all().total === 9, 'and shown again');
});

test('people say themselves that they are ready, step by step, and may take it back', async () => {
  const [ans] = roos as [TestPerson];
  await ans.must({ type: 'debrief.ready', on: false });
  await until(() => !teamOf(teams.roos).debrief!.ready.includes(ans.seat), 'Ans thinks again');
  expect(ans.view.debrief!.ready).toBe(false);
  await goTo(2);
  expect(teamOf(teams.tulp).debrief!.ready).toEqual([]);
  await ans.must({ type: 'debrief.ready', on: true });
  await until(() => teamOf(teams.roos).debrief!.ready.includes(ans.seat), 'Ans is ready');
  expect((await coach.toTeam(teams.iris, { type: 'debrief.goTo', step: 2 })).ok).toBe(false);
});

test('one person speaks for all teams, in turn, and the sign goes when the step goes', async () => {
  const seen = new Set<string>();
  for (let round = 0; round < 4; round++) {
    await coach.must({ type: 'talk.next' });
    await until(() => speaking().length === 1 && !seen.has(speaking()[0]!), 'somebody else speaks, alone');
    seen.add(speaking()[0]!);
  }
  const teamsHeard = [roos, tulp].map(people => people.filter(({ seat }) => seen.has(seat)).length);
  expect(teamsHeard).toEqual([2, 2]);
  const heard = [teams.roos, teams.tulp].flatMap(id => teamOf(id).debrief!.asked);
  expect(new Set(heard)).toEqual(seen);

  const ida = tulp[3]!;
  await coach.must({ type: 'talk.give', team: teams.tulp, seat: ida.seat });
  await until(() => told(ida)?.seat === ida.seat, 'Ida has the word');
  await until(() => speaking().join() === ida.seat, 'and nobody else');
  expect(told(roos[0]!)).toBe(null);
  await goTo(3);
  await until(() => told(ida) === null, 'the sign is gone');
  expect(speaking()).toEqual([]);

  expect(await coach.do({ type: 'talk.give', team: teams.iris, seat: ida.seat })).toMatchObject({ ok: false, reason: 'notNow' });
  expect(await coach.do({ type: 'talk.give', team: teams.roos, seat: ida.seat })).toMatchObject({ ok: false });
});

test('with each team by itself one speaks in every team; the word can be taken back', async () => {
  await coach.must({ type: 'talk.turns', turns: 'team' });
  await until(() => talk().turns === 'team', 'the choice is seen');
  await coach.must({ type: 'talk.next' });
  await until(() => speaking().length === 2, 'one in each team');
  await coach.must({ type: 'talk.quiet' });
  await until(() => speaking().length === 0, 'nobody');
  await coach.must({ type: 'talk.next' });
  await until(() => speaking().length === 2, 'one in each team');
  await coach.must({ type: 'talk.turns', turns: 'group' });
  await until(() => speaking().length === 0, 'another way begins with nobody');
  expect(talk().turns).toBe('group');
});

test('what the coach chose to show is seen by whoever looks on, who gets no names with answers and changes nothing', async () => {
  await coach.must({ type: 'talk.about', team: teams.roos });
  await until(() => talk().about === teams.roos, 'one team is shown');
  const { link } = (await coach.api<SecretLink>('POST', `/api/sessions/${session.id}/observer`)).body;
  const guest = await RoomLine.join(place.url, 'session', { session: session.id, observer: link.split('#gast=')[1]! });
  const view = mergeCoachView(null, await guest.ask<CoachViewMessage>('sync'))!;
  expect(view.talk).toEqual(talk());
  expect((await guest.try('coach', { client: 'guest-0001', command: { type: 'talk.about', team: null } })).ok).toBe(false);
  await guest.leave();
  expect(await coach.do({ type: 'talk.about', team: 'nowhere' })).toMatchObject({ ok: false, reason: 'unknown' });
});

test('nobody is told that they did what they did not: a game that was stopped has no choice, one that still plays no talk', async () => {
  expect(teamOf(teams.roos).debrief!.finish).toBe('none');
  expect(teamOf(teams.iris).debrief).toBe(null);
  await goTo(5);
  await until(() => talk().all.phase === 'whatIf', 'the step is shown');
  expect(all()).toMatchObject({ id: 'chosen', total: 0, counts: [] });
});
