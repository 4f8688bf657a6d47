import { isPastPlay, isRunning } from '../../../shared/protocol/phases.ts';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { clockNow } from '../../layout/clock.ts';

/** The content of the bar above all teams: how many play, and the least and most time left. */
export interface Summary {
  teams: number;
  people: number;
  away: number;
  left: { least: number; most: number } | null; // minutes; null: no running team has a limit
  running: number; // teams whose game is running
  paused: number;
}

export function summary(view: CoachView, sinceMs: number): Summary {
  const running = view.teams.filter(team => isRunning(team.phase));
  const lefts = running.flatMap(team => {
    const left = team.clock ? clockNow(team.clock, sinceMs).minutesLeft : null;
    return left === null ? [] : [left];
  });
  return {
    teams: view.teams.length,
    people: view.people.length,
    away: view.people.filter(person => !person.here).length,
    left: lefts.length ? { least: Math.min(...lefts), most: Math.max(...lefts) } : null,
    running: running.length,
    paused: running.filter(team => team.phase === 'paused').length,
  };
}

/** Whether the team's game has begun, even if it cannot be opened now. */
export const hasBegun = (team: CoachTeamView): boolean => team.phase !== null || team.trouble?.kind === 'broken';

/** The part of the session; the page opens at the current one. */
export type Part = 'welcome' | 'play' | 'lead';
export function partNow(view: CoachView): Part {
  const started = view.teams.filter(hasBegun);
  if (started.length === 0) return 'welcome';
  const over = started.filter(team => isPastPlay(team.phase));
  return over.length === started.length ? 'lead' : 'play';
}
