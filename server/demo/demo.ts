import { setTimeout as wait } from 'node:timers/promises';
import type { CompiledLevel } from '../../shared/level/compiled.ts';
import type { CoachTeamView } from '../../shared/protocol/coachView.ts';
import { BotCoach } from '../bots/BotCoach.ts';
import { mostDependentPuzzle } from '../bots/mostDependentPuzzle.ts';
import { startBots } from '../bots/startBots.ts';
import type { SettableClock } from '../SettableClock.ts';

const LOOK_MS = 250;
const MIN_MINUTES = 45; // of a session

export interface DemoOptions {
  url: string;
  passphrase: string;
  level: CompiledLevel;
  clock: SettableClock;
  teams: number;
  size: number;
  speed: number; // of the bots
  rate: number; // of the clock, once the teams play
  lobbyMs: number; // real time for opening the coach's page
  stuckMs: number; // real time during which the first team is stuck
  tell: (line: string) => void;
  signal: AbortSignal;
}

/** About five minutes on the coach's page, from the lobby to the debrief. */
export const FIVE_MINUTES = { teams: 3, size: 5, speed: 3, rate: 12, lobbyMs: 60_000, stuckMs: 60_000 };

/**
 * A demo session: bots join the lobby, are put into teams and play; the first team is stuck for a while. Resolves when
 * every team is in the debrief. The bots stay until `signal` aborts.
 */
export async function playDemo(demo: DemoOptions): Promise<void> {
  const { url, level, clock, teams, size, tell, signal } = demo;
  const minutes = Math.max(MIN_MINUTES, Math.ceil(level.level.minutes));
  const coach = await BotCoach.open(url, demo.passphrase, level.level.id, minutes);
  signal.addEventListener('abort', () => void coach.leave(), { once: true });
  const { id, code } = coach.session;
  tell(`Watch it: ${url}/coach/${id}   (session ${code})`);
  const opened = performance.now();
  let stuck = true;
  const arriveMs = demo.lobbyMs / (teams * size) / 2;
  const options = { url, code, level, teams, size, speed: demo.speed, stuck: () => stuck, signal, arriveMs };
  const crew = await startBots({ ...options, onFault: error => tell(`a bot left: ${String(error)}`) });
  await wait(Math.max(0, demo.lobbyMs - (performance.now() - opened)), undefined, { signal });

  const groups = Array.from({ length: teams }, (_, nth) => crew.seats.slice(nth * size, (nth + 1) * size));
  await coach.makeTeams(groups);
  clock.setRate(demo.rate);
  await coach.start();
  tell(`${teams} teams play. The clock runs ${demo.rate} times as fast; the first team gets stuck for a while.`);
  const first = (): CoachTeamView | undefined =>
    coach.view.teams.find(team => team.seats.some(({ seat }) => seat === crew.seats[0]));
  const hard = mostDependentPuzzle(level);
  let stuckSince: number | null = null;
  for (;;) {
    const now = performance.now();
    if (stuckSince === null && first()?.puzzles.some(puzzle => puzzle.id === hard && puzzle.state === 'open')) {
      stuckSince = now;
      tell(`${first()!.name} is stuck.`);
    }
    if (stuck && stuckSince !== null && now - stuckSince > demo.stuckMs) {
      stuck = false;
      tell(`${first()!.name} goes on.`);
    }
    if (coach.view.teams.every(team => team.phase === 'debrief')) break;
    await wait(LOOK_MS, undefined, { signal });
  }
  clock.setRate(1);
  tell('All teams are in the debrief. It is yours to lead from the coach page.');
}
