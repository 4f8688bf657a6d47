import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { startBots, type CrewOptions } from '../../server/bots/startBots.ts';
import { playDemo } from '../../server/demo/demo.ts';
import { levelOf } from './support/journalOf.ts';
import type { TestCoach } from './support/TestCoach.ts';
import { PASSPHRASE, TestApp } from './support/TestApp.ts';
import { until } from './support/until.ts';

const PATIENCE = 60_000;
const SPEED = 100;
let place: TestApp;

beforeAll(async () => {
  place = await TestApp.open();
  place.clock.setRate(SPEED / 10);
});
afterEach(() => place.expectNoFaults());
afterAll(() => place.close());

/** A session with a connected coach and bots that joined it. */
async function rehearsal(asked: Partial<CrewOptions>) {
  const coach = await place.coach();
  const session = await coach.newSession(null);
  await coach.open(session.id);
  const faults: unknown[] = [];
  const options = { url: place.url, code: session.code, level: levelOf(place.services), teams: 1, size: 3, speed: SPEED };
  const crew = await startBots({ ...options, onFault: error => faults.push(error), ...asked });
  await until(() => coach.view.people.length === crew.seats.length, 'all bots in the lobby');
  return { coach, crew, faults };
}
const phases = (coach: TestCoach) => coach.view.teams.map(team => team.phase);
const start = async (coach: TestCoach): Promise<void> => {
  await coach.must({ type: 'teams.make' });
  await coach.must({ type: 'start', team: 'all' });
};

test(
  'bots join a session by its code, wait for the coach, and stay until their team is closed',
  async () => {
    const { coach, crew, faults } = await rehearsal({ teams: 2, size: 4 });
    expect(new Set(crew.seats).size).toBe(8);
    expect(coach.view.people.map(person => person.seat)).toEqual([...crew.seats]);
    await start(coach);
    await until(() => phases(coach).every(phase => phase === 'debrief'), 'both teams in the debrief', PATIENCE);
    expect(coach.view.people.every(person => person.here)).toBe(true);
    const praised = () => coach.view.teams.some(team => team.debrief!.praised.length > 0);
    await until(praised, 'somebody says something kind about a sentence of a colleague', PATIENCE);
    await coach.must({ type: 'team', team: 'all', command: { type: 'close' } });
    await crew.done;
    expect(faults).toEqual([]);
  },
  2 * PATIENCE,
);

test(
  'a team stays stuck as long as it is told to, and then goes on to the end',
  async () => {
    let stuck = true;
    const { coach, crew } = await rehearsal({ stuck: () => stuck });
    await start(coach);
    const open = () => coach.view.teams[0]!.puzzles.filter(puzzle => puzzle.state === 'open').map(puzzle => puzzle.id);
    await until(() => open().join() === 'P7b', 'only the puzzle that is left alone is open', PATIENCE);
    expect(phases(coach)).toEqual(['playing']);
    stuck = false;
    await until(() => phases(coach)[0] === 'debrief', 'the debrief', PATIENCE);
    await crew.stop();
    await crew.done;
  },
  2 * PATIENCE,
);

test(
  'a team that is stuck goes on by itself once a coach gives a hint on what it left alone',
  async () => {
    const { coach, crew } = await rehearsal({ stuck: true });
    await start(coach);
    const team = () => coach.view.teams[0]!;
    const left = () => team().puzzles.find(puzzle => puzzle.id === 'P7b')!;
    await until(() => left().state === 'open' && left().step !== null, 'the puzzle that is left alone is open', PATIENCE);
    expect((await coach.toTeam(team().id, { type: 'hint.give', puzzle: 'P7b', step: left().step! })).ok).toBe(true);
    await until(() => phases(coach)[0] === 'debrief', 'the debrief', PATIENCE);
    await crew.stop();
    await crew.done;
  },
  2 * PATIENCE,
);

test(
  'bots that are stopped leave, in the lobby and in the game',
  async () => {
    const inLobby = new AbortController();
    const lobby = await rehearsal({ signal: inLobby.signal });
    inLobby.abort();
    await lobby.crew.done;
    await until(() => lobby.coach.view.people.every(person => !person.here), 'nobody in the lobby');

    const playing = await rehearsal({});
    await start(playing.coach);
    await until(() => phases(playing.coach)[0] === 'playing', 'playing', PATIENCE);
    await playing.crew.stop();
    await playing.crew.done;
    await until(() => playing.coach.view.people.every(person => !person.here), 'nobody in the game');
    expect([...lobby.faults, ...playing.faults]).toEqual([]);
  },
  PATIENCE,
);

test(
  'the demo shows a whole session: teams play, the first is stuck for a while, and all come to the debrief',
  async () => {
    const lines: string[] = [];
    const stop = new AbortController();
    const quick = { teams: 2, size: 3, speed: SPEED, rate: SPEED / 10, lobbyMs: 100, stuckMs: 1 };
    const given = { url: place.url, passphrase: PASSPHRASE, level: levelOf(place.services), clock: place.clock };
    await playDemo({ ...given, ...quick, tell: line => lines.push(line), signal: stop.signal });
    stop.abort();
    expect(lines[0]).toMatch(new RegExp(`^Watch it: ${place.url}/coach/`));
    expect(lines.map(line => line.split(' ').slice(-2).join(' '))).toEqual([
      expect.any(String),
      expect.any(String),
      'is stuck.',
      'goes on.',
      'coach page.',
    ]);
  },
  2 * PATIENCE,
);
