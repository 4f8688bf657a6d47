import type { CoachPersonView, CoachTeamView, CoachView } from '../../../../shared/protocol/coachView.ts';
import { clockNow } from '../../../ui/clock.ts';

interface Base {
  key: string; // the same as long as it is the same need, so that a list does not jump
  forMs: number; // how long already
  team: { id: string; name: string } | null;
}
type Person = Pick<CoachPersonView, 'seat' | 'name' | 'portrait'>;
export type StuckPuzzle = { id: string; title: string; short: string; step: string | null; stepHints: number };

/** Something in which a team or a person may want the coach, with all that a suggested act needs. */
export type Need =
  | (Base & { kind: 'hand'; person: Person })
  | (Base & { kind: 'decide'; options: CoachTeamView['options'] })
  | (Base & { kind: 'late'; person: Person })
  | (Base & { kind: 'nobody' })
  | (Base & { kind: 'stuck'; puzzle: StuckPuzzle; more: number })
  | (Base & { kind: 'away'; person: Person; mayCover: boolean });

/** A short absence is nothing: from here on the coach is told, and a little later may act. */
export const AWAY_TOLD_MS = 45_000;
export const AWAY_COVER_MS = 90_000;
export const HINTS_PER_STEP = 3;

const ORDER: Record<Need['kind'], number> = { hand: 0, decide: 1, nobody: 2, late: 3, stuck: 4, away: 5 };

/** Who needs the coach now, the most urgent first; of one kind the longest first. `sinceMs`: age of the view. */
export function needsYou(view: CoachView, sinceMs: number): Need[] {
  const now = view.now + sinceMs;
  const teamOf = new Map(view.teams.map(team => [team.id, team]));
  const needs: Need[] = [];

  for (const person of view.people) {
    const team = (person.team && teamOf.get(person.team)) || null;
    const base = { person, team: team && { id: team.id, name: team.name } };
    if (person.hand) needs.push({ kind: 'hand', key: `hand:${person.seat}`, forMs: now - person.hand.since, ...base });
    if (!team) {
      if (isUnderWay(view)) needs.push({ kind: 'late', key: `late:${person.seat}`, forMs: 0, ...base });
      continue;
    }
    const away = person.awaySince === null ? 0 : now - person.awaySince;
    const seat = team.seats.find(one => one.seat === person.seat);
    if (isPlaying(team) && !nobodyHere(team) && !person.here && !seat?.covered && away >= AWAY_TOLD_MS)
      needs.push({ kind: 'away', key: `away:${person.seat}`, forMs: away, mayCover: away >= AWAY_COVER_MS, ...base });
  }

  for (const team of view.teams) {
    const base = { team: { id: team.id, name: team.name } };
    if (team.ties) needs.push({ kind: 'decide', key: `decide:${team.id}`, forMs: 0, options: team.options, ...base });
    if (nobodyHere(team)) needs.push({ kind: 'nobody', key: `nobody:${team.id}`, forMs: 0, ...base });
    const [worst, ...others] = overdue(team, sinceMs);
    if (worst)
      needs.push({
        kind: 'stuck',
        key: `stuck:${team.id}`,
        forMs: worst.forMs,
        puzzle: worst.puzzle,
        more: others.length,
        ...base,
      });
  }
  return needs.toSorted((a, b) => ORDER[a.kind] - ORDER[b.kind] || b.forMs - a.forMs || a.key.localeCompare(b.key));
}

const isPlaying = (team: CoachTeamView) => team.phase === 'playing' || team.phase === 'briefing' || team.phase === 'deciding';
const isUnderWay = (view: CoachView) => view.teams.some(team => team.phase !== null && team.phase !== 'closed');
const nobodyHere = (team: CoachTeamView) => team.clock?.pausedBy === 'nobodyHere';

/** Open puzzles that have been open longer than the level thinks they take, the latest first. */
export function overdue(team: CoachTeamView, sinceMs: number): { puzzle: StuckPuzzle; forMs: number }[] {
  if (team.phase !== 'playing' || !team.clock) return [];
  const { gameMs } = clockNow(team.clock, sinceMs);
  return team.puzzles
    .flatMap(puzzle => {
      if (puzzle.state !== 'open' || puzzle.sinceMs === null) return [];
      const forMs = gameMs - puzzle.sinceMs;
      return forMs > puzzle.minutes * 60_000 ? [{ puzzle, forMs, over: forMs / puzzle.minutes }] : [];
    })
    .toSorted((a, b) => b.over - a.over)
    .map(({ puzzle, forMs }) => ({ puzzle, forMs }));
}
