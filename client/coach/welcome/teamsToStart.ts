import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { mayStart } from './teamSize.ts';

/** How many teams "Start alle teams" would start, whether others are too small or large, and how many have begun. */
export function teamsToStart({ people, teams }: Pick<CoachView, 'people' | 'teams'>): {
  ready: number;
  small: boolean;
  started: number;
} {
  const sizeOf = (team: string) => people.filter(person => person.team === team).length;
  const waiting = teams.filter(team => team.phase === null);
  const ready = waiting.filter(team => mayStart(sizeOf(team.id))).length;
  return { ready, small: ready < waiting.length, started: teams.length - waiting.length };
}
