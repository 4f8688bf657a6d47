import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { matchMaker } from '@colyseus/core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { PlayerView, ViewMessage } from '../../shared/protocol/view.ts';
import { api } from './support/api.ts';
import { entriesOf } from './support/journalOf.ts';
import { isPlaying, playOn } from './support/playOn.ts';
import { RoomLine } from './support/RoomLine.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { TestApp } from './support/TestApp.ts';
import { newClientId, type TestPerson } from './support/TestPerson.ts';
import { until } from './support/until.ts';

let place: TestApp;
let coach: TestCoach;
let session: SessionSummary;
let people: TestPerson[];
let team: string;

beforeAll(async () => {
  place = await TestApp.open();
  ({ coach, session, people, team } = await place.team(['Ria', 'Jan', 'Els', 'Kees']));
  await playOn(place, people, isPlaying);
});
afterAll(() => place.close());
afterEach(() => {
  place.expectNoFaults();
});
const teamView = () => coach.view.teams.find(other => other.id === team)!;

test('the coach sees the state of a team on one page', async () => {
  await until(() => teamView().phase === 'playing', 'the coach sees the team play');
  expect(teamView().seats.map(seat => seat.seat)).toEqual(people.map(person => person.seat));
  expect(teamView().puzzles.some(puzzle => puzzle.state === 'open')).toBe(true);
  await people[1]!.must({ type: 'hand', up: true });
  const since = await until(() => coach.view.people.find(person => person.seat === people[1]!.seat)?.hand, 'a hand');
  expect(since.since).toBe(place.clock.now());
  await coach.must({ type: 'hand.seen', seat: people[1]!.seat });
  await until(() => !people[1]!.view.team.people.find(person => person.seat === people[1]!.seat)!.hand, 'the hand goes down');
});

test('the coach pauses, adds time and sends messages, once per click', async () => {
  const ria = people[0]!;
  expect((await coach.toTeam(team, { type: 'pause' })).ok).toBe(true);
  await until(() => ria.view.phase === 'paused', 'Ria sees the pause');
  await place.clock.advance(30_000);
  expect((await coach.toTeam(team, { type: 'resume' })).ok).toBe(true);
  await until(() => ria.view.phase === 'playing', 'Ria sees the game go on');
  const left = ria.view.clock.leftMs!;
  const client = newClientId();
  const more = { type: 'team', team: 'all', command: { type: 'clock.add', minutes: 5 } } as const;
  expect((await coach.do(more, client)).ok).toBe(true);
  expect((await coach.do(more, client)).ok).toBe(true);
  await until(() => ria.view.clock.leftMs! > left, 'more time');
  expect(ria.view.clock.leftMs! - left).toBe(5 * 60_000);
  expect((await coach.toTeam(team, { type: 'message', text: 'Goed bezig 7731' })).ok).toBe(true);
  await until(() => ria.view.messages.some(message => message.text.includes('7731')), 'Ria reads the coach');
  expect(JSON.stringify(await entriesOf(place.services, team))).not.toContain('7731');
});

test('a mirrored person is told so, only while it lasts', async () => {
  const ria = people[0]!;
  const line = await RoomLine.join(place.url, 'team', { team, language: 'nl' }, coach.cookie);
  const seen = (await line.ask<ViewMessage>('sync', { seat: ria.seat })).sections as PlayerView;
  expect(seen.me.seat).toBe(ria.seat);
  await until(() => ria.view.me.watched, 'Ria is told');
  expect(await line.try('command', { client: newClientId(), command: { type: 'hand', up: true } })).toEqual({
    ok: false,
    reason: 'noSeat',
  });
  await line.leave();
  await until(() => !ria.view.me.watched, 'Ria is told that it is over');
});

test('a latecomer is admitted to a running team, and the coach can move them to another', async () => {
  const late = await place.person(session, 'Wietske');
  await coach.letIn(late);
  const view = await late.enter();
  expect(view.team.people.map(person => person.name)).toContain('Wietske');
  const ria = people[0]!;
  await until(() => ria.view.team.people.length === 5, 'Ria sees Wietske');
  await coach.must({ type: 'team.add' });
  const other = coach.view.teams.find(candidate => candidate.id !== team)!;
  await coach.must({ type: 'person.move', seat: late.seat, team: other.id });
  await until(() => late.line!.closed === CloseReason.moved, 'Wietske is sent on');
  await expect(late.enter()).rejects.toThrow('no running team');
  expect((await late.lobby()).me.team).toBe(other.id);
});

test('another coach and a person of another team see nothing of this session', async () => {
  const stranger = await place.person(await coach.newSession(), 'Vreemd');
  await expect(RoomLine.join(place.url, 'team', { team, token: stranger.token })).rejects.toThrow('ended');
  await expect(RoomLine.join(place.url, 'team', { team })).rejects.toThrow('signedOut');
});

test('deleting a session ends it for everybody, and no byte of it remains', async () => {
  const words = 'Kwikstaartje-in-de-tuin-4417';
  await people[2]!.must({ type: 'chat.send', text: words });
  const bytes = (): Buffer => Buffer.concat(readdirSync(place.dataDir).map(file => readFileSync(join(place.dataDir, file))));
  expect(bytes().includes(words)).toBe(true);
  expect((await coach.api('DELETE', `/api/sessions/${session.id}`, { name: session.code })).status).toBe(200);
  for (const person of people) await until(() => person.line!.closed === CloseReason.ended, `${person.name} is told`);
  expect([words, people[0]!.seat, session.id, team, 'Wietske'].filter(trace => bytes().includes(trace))).toEqual([]);
  expect(await matchMaker.query({ name: 'team', team })).toEqual([]);
  expect((await api(place.url, 'GET', '/api/seat', { token: people[0]!.token })).status).toBe(404);
});
