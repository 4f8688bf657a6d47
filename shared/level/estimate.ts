import { inEveryLanguage, type LocalisedText } from '../text/localised.ts';
import { packsBySize, tableSize } from './teamSizes.ts';
import type { CompiledLevel, CompiledPuzzle } from './compiled.ts';

const TICK = 0.25; // minutes
const HELP_MINUTES = 0.75; // minutes that a colleague spends helping with somebody else's puzzle
const MAX_MINUTES = 600; // minutes

interface Work {
  puzzle: CompiledPuzzle;
  left: number; // minutes
  helpers: Map<number, number>; // seat -> minutes of help still to give
}

/** Waits of at least this many minutes in a row are reported. */
export const REPORTED_WAIT = 3;

/** The longest uninterrupted wait of a seat; `role` is the name of its main role. */
export interface SeatWait {
  seat: number;
  role: LocalisedText;
  minutes: number;
}

/**
 * Estimates from the designed minutes how long a team of this size takes, and the longest uninterrupted wait of each seat.
 * A seat first helps when asked, then does its own tasks in the order of its packs, then the shared ones. `skip`: optional
 * puzzles that the session leaves out, on top of those for the team's size.
 */
export function estimate(
  level: CompiledLevel,
  players: 3 | 4 | 5,
  skip: readonly string[] = [],
): { players: number; minutes: number; longestWait: SeatWait[] } {
  const seats = packsBySize(level, players);
  const off = new Set([...skip, ...(level.level.off[tableSize(players)] ?? [])]);
  const seatOfPack = (pack: string | undefined) => seats.findIndex(packs => pack !== undefined && packs.includes(pack));
  const works = [...level.puzzles.values()]
    .filter(puzzle => !off.has(puzzle.id))
    .map((puzzle): Work => ({ puzzle, left: puzzle.minutes, helpers: helpersOf(level, puzzle, seatOfPack) }));
  const isDone = (id: string) => off.has(id) || (works.find(work => work.puzzle.id === id)?.left ?? 0) <= 0;
  const isOpen = (work: Work) =>
    work.left > 0 && work.puzzle.needs.every(isDone) && !(work.puzzle.until && hasOpened(work.puzzle.until));
  const hasOpened = (id: string): boolean => level.puzzles.get(id)!.needs.every(isDone);
  const waits = seats.map(() => ({ now: 0, longest: 0 }));

  let minutes = 0;
  for (; minutes < MAX_MINUTES && !isDone(level.level.final); minutes += TICK) {
    const open = works.filter(isOpen);
    const worked = new Set<Work>();
    seats.forEach((packs, seat) => {
      const busy = workOneTick(open, packs, seat, worked);
      waits[seat]!.now = busy ? 0 : waits[seat]!.now + TICK;
      waits[seat]!.longest = Math.max(waits[seat]!.longest, waits[seat]!.now);
    });
    for (const work of worked) work.left -= TICK;
  }
  const roleOf = (packs: readonly string[]) =>
    level.level.roles.find(role => packs[0] !== undefined && role.packs.includes(packs[0]));
  return {
    players,
    minutes,
    longestWait: waits.map((wait, seat) => {
      const role = roleOf(seats[seat]!)?.name ?? inEveryLanguage(() => '');
      return { seat: seat + 1, role, minutes: wait.longest };
    }),
  };
}

/** Assigns a seat's work for one tick (fifteen seconds); returns false if it has nothing to do. */
function workOneTick(open: readonly Work[], packs: readonly string[], seat: number, worked: Set<Work>): boolean {
  const asked = open.find(work => (work.helpers.get(seat) ?? 0) > 0);
  if (asked) {
    asked.helpers.set(seat, asked.helpers.get(seat)! - TICK);
    return true;
  }
  const own = packs.map(pack => open.find(work => work.puzzle.lead === pack)).find(work => work !== undefined);
  const next =
    own ?? open.find(work => work.puzzle.lead === 'all' && !work.puzzle.until) ?? open.find(work => work.puzzle.lead === 'all');
  if (!next) return false;
  worked.add(next);
  return true;
}

/** Colleagues who have information for the puzzle or a part of its tools. */
function helpersOf(
  level: CompiledLevel,
  puzzle: CompiledPuzzle,
  seatOfPack: (pack: string | undefined) => number,
): Map<number, number> {
  if (puzzle.lead === 'all') return new Map();
  const packs = [
    ...puzzle.info.map(item => level.items.get(item)!.pack),
    ...puzzle.steps.flatMap(step => step.opens.map(part => level.tools.get(part.split('.')[0]!)!.parts[part.split('.')[1]!]!)),
  ];
  const lead = seatOfPack(puzzle.lead);
  return new Map(
    packs
      .map(seatOfPack)
      .filter(seat => seat >= 0 && seat !== lead)
      .map(seat => [seat, HELP_MINUTES]),
  );
}
