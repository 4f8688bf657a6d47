import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { CoachDetail, MirrorMessage } from '../../shared/protocol/coachDetail.ts';
import type { ViewMessage } from '../../shared/protocol/view.ts';
import { rebuiltState } from './support/journalOf.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { RoomLine } from './support/RoomLine.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId, type TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let coach: TestCoach;
let people: TestPerson[];
let team: string;

beforeAll(async () => {
  place = await TestApp.open();
  ({ coach, people, team } = await place.team(['Ria', 'Jan', 'Els', 'Kees']));
  await playOn(place, people, isPlaying);
});
afterAll(() => place.close());
afterEach(() => place.expectNoFaults());

const teamView = () => coach.view.teams.find(other => other.id === team)!;
const personView = (person: TestPerson) => coach.view.people.find(other => other.seat === person.seat)!;
const texts = (person: TestPerson) => person.view.messages.map(message => message.text);
const puzzleOf = (person: TestPerson, id: string) => person.view.puzzles.find(one => one.id === id)!;
const ok = async (result: Promise<{ ok: boolean; reason?: string }>) => expect(await result).toMatchObject({ ok: true });

/** A second connection of the coach, to the team's room; records what arrives. */
async function nearby(seat?: string) {
  const line = await RoomLine.join(place.url, 'team', { team }, coach.cookie);
  const details: CoachDetail[] = [];
  const looks: MirrorMessage[] = [];
  line.room.onMessage('detail', (detail: CoachDetail) => details.push(detail));
  line.room.onMessage('look', (look: MirrorMessage) => looks.push(look));
  const view = await line.ask<ViewMessage | null>('sync', seat === undefined ? {} : { seat });
  return { line, details, looks, view };
}

test('a hint to one person reaches only that person, also in own words, and the coach sees what the whole team had', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  const mine = ria.view.puzzles.find(one => one.lead && one.steps.some(step => step.hints.total))!;
  const step = mine.steps.find(one => one.hints.total)!.id;
  await ok(coach.toTeam(team, { type: 'hint.give', puzzle: mine.id, step, number: 1, to: ria.seat }));
  await until(() => puzzleOf(ria, mine.id).steps.find(one => one.id === step)?.hints.given.length, 'Ria reads the hint');
  await ok(coach.toTeam(team, { type: 'hint.own', puzzle: mine.id, text: 'Kijk 4471 nog eens.', to: ria.seat }));
  await until(() => texts(ria).includes('Kijk 4471 nog eens.'), 'Ria reads the coach');
  expect(ria.view.messages.at(-1)).toMatchObject({ act: 'hint', puzzle: mine.id });
  expect(JSON.stringify(jan.view) + jan.line!.frames.join()).not.toContain('4471');
  expect(teamView().hintsUsed).toBe(0);
});

test('a compliment, a call to the table and a silent message reach everybody, with the sender’s name', async () => {
  await ok(coach.toTeam(team, { type: 'compliment', compliment: 'c1' }));
  await ok(coach.toTeam(team, { type: 'gather' }));
  await ok(coach.toTeam(team, { type: 'message', text: 'Nog even zo.', sound: false }));
  for (const person of people) {
    await until(() => person.view.messages.at(-1)?.silent, 'three messages');
    const last = person.view.messages.slice(-3);
    expect(last.map(message => message.act)).toEqual(['compliment', 'gather', 'message']);
    expect(last.every(message => message.from === 'coach' && message.by === place.services.config.coachName)).toBe(true);
    expect(person.view.team.people.every(other => other.place === 'table')).toBe(true);
  }
  expect(teamView().touchedAt).toBe(place.clock.now());
});

test('a raised hand is claimed once: the player sees who is coming, and so does every coach', async () => {
  const ria = people[0]!;
  await ria.must({ type: 'hand', up: true, puzzle: 'P3' });
  await until(() => personView(ria).hand?.puzzle === 'P3', 'the coach sees the hand');
  await ok(coach.toTeam(team, { type: 'hand.claim', seat: ria.seat }));
  await until(() => personView(ria).hand?.claimedBy, 'the coach sees the claim');
  expect(texts(ria).at(-1)).toContain('komt eraan');
  await ok(coach.toTeam(team, { type: 'hand.seen', seat: ria.seat }));
  await until(() => personView(ria).hand === null, 'the hand is down');
});

test('a skipped puzzle returns for everybody when the coach undoes it, once and within half a minute', async () => {
  const ria = people[0]!;
  await ok(coach.toTeam(team, { type: 'puzzle.skip', puzzle: 'P1' }));
  await until(() => puzzleOf(ria, 'P1').state === 'skipped', 'P1 is skipped');
  const { act } = (await until(() => teamView().undo, 'it can be taken back'))!;
  await ria.must({ type: 'chat.send', text: 'Wat nu?' });
  const client = newClientId();
  const undo = { type: 'team', team, command: { type: 'undo', act } } as const;
  await ok(coach.do(undo, client));
  await ok(coach.do(undo, client));
  await until(() => puzzleOf(ria, 'P1').state === 'open', 'P1 is open again');
  expect(ria.view.chat.map(line => line.text)).toContain('Wat nu?');
  expect(await coach.toTeam(team, { type: 'undo', act })).toMatchObject({ ok: false, reason: 'notNow' });
  await ok(coach.toTeam(team, { type: 'puzzle.skip', puzzle: 'P1' }));
  const late = (await until(() => teamView().undo, 'it can be taken back')).act;
  await place.clock.advance(30_000);
  expect(await coach.toTeam(team, { type: 'undo', act: late })).toMatchObject({ ok: false, reason: 'notNow' });
  await ok(coach.toTeam(team, { type: 'puzzle.reopen', puzzle: 'P1' }));
  await until(() => puzzleOf(ria, 'P1').state === 'open', 'P1 is open again');
});

test('a removed chat line disappears for everybody, and from the database to the last byte', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  await jan.must({ type: 'chat.send', text: 'kwetsend-woord-8813' });
  const line = await until(() => ria.view.chat.find(one => one.text.includes('8813')), 'Ria reads it');
  const near = await nearby();
  await until(() => near.details.at(-1)?.chat.some(one => one.text.includes('8813')), 'the coach reads it');
  await ok(coach.toTeam(team, { type: 'chat.remove', line: line.id }));
  await until(() => !ria.view.chat.some(one => one.id === line.id), 'it is gone');
  const removed = await until(() => near.details.at(-1)?.chat.find(one => one.removed), 'the coach sees that it was there');
  expect(removed).toMatchObject({ id: line.id, text: '', seat: jan.seat });
  for (const file of readdirSync(place.dataDir))
    expect([file, readFileSync(join(place.dataDir, file)).includes('kwetsend-woord-8813')]).toEqual([file, false]);
  await near.line.leave();
});

test('a coach of a team’s page gets chat, log and hints, and their changes; a player gets none of it', async () => {
  const near = await nearby();
  expect(near.view).toBe(null);
  const first = await until(() => near.details.at(-1), 'the detail');
  expect(first.hints.length).toBeGreaterThan(20);
  expect(first.hints.every(hint => hint.text.length > 0 && !hint.text.includes('{'))).toBe(true);
  expect(first.log.map(line => line.text)).toContain('riep het team aan tafel');
  await people[1]!.must({ type: 'chat.send', text: 'Ik zie het 5512' });
  await until(() => near.details.at(-1)?.chat.some(line => line.text.includes('5512')), 'the new line');
  expect(people.every(person => !person.line!.frames.some(frame => frame.includes('detail')))).toBe(true);
  await near.line.leave();
});

test('interface state of a window goes only to those who mirror that seat', async () => {
  const [ria, jan] = people as [TestPerson, TestPerson];
  const look = {
    tools: { netwerk: { filter: 'a' }, schrift: { draft: 'geheim' } },
    open: 'netwerk',
    scroll: {},
  };
  const along = await nearby(ria.seat);
  const near = await nearby();
  const other = await nearby(jan.seat);
  await until(() => ria.view.me.watched, 'Ria is told');
  ria.line!.room.send('look' as never, look as never);
  const seen = await until(() => along.looks.at(-1), 'the look');
  expect(seen).toEqual({ ...look, tools: { netwerk: { filter: 'a' } } });
  ria.line!.room.send('look' as never, { ...look, tools: { netwerk: 'x'.repeat(9000) } } as never);
  await ria.must({ type: 'office.goTo', place: 'desk' });
  expect([along.looks.length, near.looks.length, other.looks.length]).toEqual([1, 0, 0]);
  for (const one of [along, near, other]) await one.line.leave();
  await until(() => !ria.view.me.watched, 'Ria is told that nobody looks any more');
});

test('presence is active, quiet after four minutes without input, and away without a connection', async () => {
  const [ria, jan, els] = people as [TestPerson, TestPerson, TestPerson];
  await ria.must({ type: 'office.goTo', place: 'desk' });
  const touched = place.clock.now();
  els.line!.room.send('presence' as never, { active: true, typing: false, window: '' } as never);
  await place.clock.advance(240_000);
  await until(() => personView(ria).light === 'quiet', 'Ria is quiet');
  expect(personView(ria).quietSince).toBe(touched);
  expect(personView(ria).lastAct).toEqual({ text: 'liep door het kantoor', at: touched });
  expect(personView(els).light).toBe('active');
  await ria.must({ type: 'office.goTo', place: 'table' });
  await until(() => personView(ria).light === 'active', 'Ria is active');
  jan.line!.drop();
  await until(() => personView(jan).light === 'away', 'Jan is away');
  await jan.enter();
  await until(() => personView(jan).light === 'active', 'Jan is back');
});

test('a team is set back to before a puzzle, and is still there after its room restarts', async () => {
  const ria = people[0]!;
  await ok(coach.toTeam(team, { type: 'puzzle.solve', puzzle: 'P1' }));
  await ok(coach.toTeam(team, { type: 'puzzle.solve', puzzle: 'P2' }));
  await until(() => puzzleOf(ria, 'P4').state === 'open', 'P4 is open');
  await ok(coach.toTeam(team, { type: 'puzzle.skip', puzzle: 'P4' }));
  const { seq } = await rebuiltState(place.services, team);
  expect(await coach.do({ type: 'team.restart', team, before: 'GA' })).toMatchObject({ ok: false, reason: 'notNow' });
  expect(await coach.do({ type: 'team.restart', team, before: 'none' })).toMatchObject({ ok: false, reason: 'unknown' });
  await ok(coach.do({ type: 'team.restart', team, before: 'P4' }));
  await until(() => puzzleOf(ria, 'P4').state === 'open', 'P4 is open again');
  expect(ria.view.messages.at(-1)!.act).toBe('restart');
  const state = await rebuiltState(place.services, team);
  expect(state.seq).toBe(seq + 1);
  expect([state.puzzles.P2!.value, state.puzzles.P4!.value === 'skipped']).toEqual(['solved', false]);
  await ok(coach.do({ type: 'team.restart', team, before: null }));
  await until(() => ria.view.phase === 'briefing', 'Ria reads her card again');
  await playOn(place, people, isPlaying);
});
