import { inEveryLanguage, type LocalisedText } from '../text/localised.ts';
import type { CompiledLevel, CompiledPuzzle } from './compiled.ts';
import { needsWithout } from './forms.ts';
import { BLIND_PLAY, HABITS, type Habits, type Pace } from './estimate/habits.ts';
import { jobsOf, type Job } from './estimate/jobs.ts';
import { playThrough } from './estimate/playThrough.ts';
import { packsBySize, tableSize } from './teamSizes.ts';

export { PACES, type Pace } from './estimate/habits.ts';
export const SIZES = [5, 4, 3] as const;
export type Size = (typeof SIZES)[number];

/** Waits of more than this many minutes in a row are reported. */
export const REPORTED_WAIT = 2;

/** The longest time in a row that a seat has nothing to do; `role` is the name of its main role. */
export interface SeatWait {
  seat: number;
  role: LocalisedText;
  minutes: number;
  first: number | null; // the minute in which they first got something done; null: never alone
}

/** What an estimate gives. */
export interface Estimate {
  players: Size;
  minutes: number;
  longestWait: readonly SeatWait[];
}

const estimated = new WeakMap<CompiledLevel['tools'], Map<string, Estimate>>();
const known = new WeakMap<CompiledLevel['tools'], Map<Habits, Job[]>>(); // every form of a level has the same tools

/** The work of a level, with the minutes that its author asks for on top of what it shows. */
function workOf(level: CompiledLevel, habits: Habits = HABITS.usual): Job[] {
  const cached = known.get(level.tools) ?? new Map<Habits, Job[]>();
  known.set(level.tools, cached);
  const found = cached.get(habits);
  if (found) return found;
  const jobs = jobsOf(level, habits === BLIND_PLAY);
  for (const puzzle of level.puzzles.values()) {
    const last = jobs.findLast(job => job.puzzle === puzzle.id);
    if (last && puzzle.least) last.extra = Math.max(0, puzzle.least - minutesAlone(level, puzzle, jobs, habits));
  }
  cached.set(habits, jobs);
  return jobs;
}

/**
 * Estimates from what a level contains how long a team of this size takes at this pace, from the first screen to the end of
 * the final puzzle: reading, searching, wrong tries, talk and waits. The reveal comes after it. `skip`: puzzles that the
 * session leaves out, on top of those for the team's size.
 */
export function estimate(level: CompiledLevel, players: Size, skip: readonly string[] = [], pace: Pace = 'usual'): Estimate {
  const out = [...new Set([...skip, ...(level.level.off[tableSize(players)] ?? [])])].toSorted();
  const cached = estimated.get(level.tools) ?? new Map<string, Estimate>();
  estimated.set(level.tools, cached);
  const key = [players, pace, ...out].join();
  const found = cached.get(key) ?? play(level, players, out, HABITS[pace]);
  cached.set(key, found);
  return found;
}

function play(
  level: CompiledLevel,
  players: Size,
  out: readonly string[],
  habits: Habits,
  jobs: readonly Job[] = workOf(level),
): Estimate {
  const seats = packsBySize(level, players);
  const played = [...level.puzzles.values()].filter(puzzle => !out.includes(puzzle.id));
  const { minutes, waits, firsts } = playThrough({
    tasks: played.map(puzzle => ({ id: puzzle.id, needs: needsWithout(level, puzzle, out), until: puzzle.until })),
    jobs,
    seats,
    final: level.level.final,
    habits,
    start: true,
  });
  const roleOf = (packs: readonly string[]) =>
    level.level.roles.find(role => packs[0] !== undefined && role.packs.includes(packs[0]));
  return {
    players,
    minutes,
    longestWait: waits.map((wait, seat) => ({
      seat: seat + 1,
      role: roleOf(seats[seat]!)?.name ?? inEveryLanguage(() => ''),
      minutes: Math.round(wait * 10) / 10,
      first: Number.isFinite(firsts[seat]) ? Math.round(firsts[seat]! * 10) / 10 : null,
    })),
  };
}

/** The level with the minutes of each puzzle: of a team of five that does nothing else, at the usual pace. */
export function withMinutes(level: CompiledLevel): CompiledLevel {
  const jobs = workOf(level);
  const timed = [...level.puzzles.values()].map((puzzle): CompiledPuzzle => {
    const minutes = Math.round(minutesAlone(level, puzzle, jobs));
    return { ...puzzle, minutes: Math.max(1, minutes) };
  });
  return { ...level, puzzles: new Map(timed.map(puzzle => [puzzle.id, puzzle])) };
}

/**
 * What a team of five would need on the page of the blind play, and each puzzle alone: to hold the estimate against what was
 * measured there, and to see how much of today's is assumed.
 */
export function onBlindPlaysPage(level: CompiledLevel): { minutes: number; puzzles: ReadonlyMap<string, number> } {
  const jobs = workOf(level, BLIND_PLAY);
  return {
    minutes: play(level, 5, [], BLIND_PLAY, jobs).minutes,
    puzzles: new Map([...level.puzzles.values()].map(puzzle => [puzzle.id, minutesAlone(level, puzzle, jobs, BLIND_PLAY)])),
  };
}

const minutesAlone = (
  level: CompiledLevel,
  puzzle: CompiledPuzzle,
  jobs: readonly Job[],
  habits: Habits = HABITS.usual,
): number =>
  playThrough({
    tasks: [{ id: puzzle.id, needs: [] }],
    jobs,
    seats: packsBySize(level, 5),
    final: puzzle.id,
    habits,
    start: false,
  }).minutes;
