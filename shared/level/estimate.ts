import { inEveryLanguage, type LocalisedText } from '../text/localised.ts';
import { packsBySize, sizeOf } from './teamSizes.ts';
import type { CompiledLevel, CompiledPuzzle } from './compiled.ts';

const TICK = 0.25; // minutes
const HELP = 0.75; // minutes that a colleague gives to a puzzle that is not the own one
const MOST = 600; // minutes

interface Work {
  puzzle: CompiledPuzzle;
  left: number; // minutes
  helpers: Map<number, number>; // seat -> minutes of help still to give
}

/** Minutes in a row with nothing to do from which a wait is worth telling. */
export const LONGEST_WAIT = 3;

/** The longest time in a row that a seat has nothing to do; `role` is the name of its main role. */
export interface SeatWait {
  seat: number;
  role: LocalisedText;
  minutes: number;
}

/**
 * How long a team of this size would take by the designed minutes, and the longest time in a row that each seat has
 * nothing to do. Who is asked helps first; then the own tasks in the order of the seat's packs; then what all do. `skip`: optional
 * puzzles that the session leaves out besides those of the team's size.
 */
export function estimate(
  level: CompiledLevel,
  players: 3 | 4 | 5,
  skip: readonly string[] = [],
): { players: number; minutes: number; longestWait: SeatWait[] } {
  const seats = packsBySize(level, players);
  const off = new Set([...skip, ...(level.level.off[sizeOf(players)] ?? [])]);
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
  for (; minutes < MOST && !isDone(level.level.final); minutes += TICK) {
    const open = works.filter(isOpen);
    const worked = new Set<Work>();
    seats.forEach((packs, seat) => {
      const busy = oneTick(open, packs, seat, worked);
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

/** What a seat does in these fifteen seconds; false: nothing. */
function oneTick(open: readonly Work[], packs: readonly string[], seat: number, worked: Set<Work>): boolean {
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

/** Colleagues who have information or a part of the tool. */
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
      .map(seat => [seat, HELP]),
  );
}
