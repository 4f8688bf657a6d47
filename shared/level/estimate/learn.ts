import type { CompiledLevel } from '../compiled.ts';
import { estimate } from '../estimate.ts';
import type { PlayTime } from './PlayTime.ts';

/** From this many teams on, real minutes are shown and count in an estimate. */
const TEAMS_TO_LEARN = 3;
const WEIGHT = 3; // of the estimate, in teams: with three teams both count alike

/** Real minutes: the middle one, and between which two the middle half of the teams lies. */
export interface Spread {
  teams: number;
  middle: number;
  low: number;
  high: number;
}

/** The spread of some minutes; null if they are of too few teams. */
export function spreadOf(minutes: readonly number[]): Spread | null {
  if (minutes.length < TEAMS_TO_LEARN) return null;
  const sorted = minutes.toSorted((a, b) => a - b);
  const at = (part: number): number => {
    const place = (sorted.length - 1) * part;
    const below = sorted[Math.floor(place)]!;
    return Math.round(below + (sorted[Math.ceil(place)]! - below) * (place % 1));
  };
  return { teams: sorted.length, middle: at(0.5), low: at(0.25), high: at(0.75) };
}

/**
 * How much longer than estimated teams really take, as a factor that an estimate can be multiplied by: 1 without enough
 * teams, and nearer to their middle the more there are. Teams of every size and form count, each beside its own estimate.
 */
export function learntFactor(level: CompiledLevel, times: readonly PlayTime[]): number {
  if (times.length < TEAMS_TO_LEARN) return 1;
  const ratios = times.map(time => wholeMinutes(level, time) / estimate(level, time.size, time.off).minutes);
  const sorted = ratios.toSorted((a, b) => a - b);
  const middle = (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
  return 1 + (middle - 1) * (times.length / (times.length + WEIGHT));
}

/**
 * The minutes of a whole game of this team. What it did not solve, because time was up or a coach skipped it, is added as
 * estimated: else only the quick teams would count.
 */
export function wholeMinutes(level: CompiledLevel, { size, off, minutes, puzzles }: PlayTime): number {
  const missed = [...level.puzzles.values()].filter(({ id, until }) => !until && !off.includes(id) && puzzles[id] === undefined);
  if (missed.length === 0) return minutes;
  const without = estimate(level, size, [...off, ...missed.map(puzzle => puzzle.id)]).minutes;
  return minutes + Math.max(0, estimate(level, size, off).minutes - without);
}
