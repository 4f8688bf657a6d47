import type { CompiledPuzzle } from '../level/compiled.ts';
import { PEOPLE_PER_PUZZLE } from '../level/constants.ts';
import { MOST_PLAYERS } from '../level/teamSizes.ts';
import { infoHolders, participants, presentPeople, presentPlayers, seatOf } from './people.ts';
import { sayPhrase } from './say.ts';
import type { SeatState } from './state.ts';
import { isOver } from './status.ts';
import type { Turn } from './turn.ts';

const heldBy = (turn: Turn, seat: string): string[] => Object.keys(turn.s.holds).filter(pack => turn.s.holds[pack] === seat);
const toDo = (turn: Turn): CompiledPuzzle[] => [...turn.level.puzzles.values()].filter(puzzle => !isOver(turn.s, puzzle.id));
const enoughPeople = (turn: Turn, puzzle: CompiledPuzzle): boolean =>
  participants(turn.level, turn.s, puzzle).size >= PEOPLE_PER_PUZZLE;

/** Minutes of puzzles that a seat leads and that are not over. */
const load = (turn: Turn, seat: string): number =>
  toDo(turn).reduce((sum, puzzle) => sum + (turn.s.holds[puzzle.lead] === seat ? puzzle.minutes : 0), 0);

/** Moves one pack and remembers whose it is. */
export function movePack(turn: Turn, pack: string, to: string): void {
  const from = turn.s.holds[pack]!;
  if (from === to) return;
  turn.s.holds = { ...turn.s.holds, [pack]: to };
  const owner = turn.s.seats.find(seat => seat.own.includes(pack))?.id;
  const { [pack]: _, ...others } = turn.s.covered;
  turn.s.covered = owner === undefined || owner === to ? others : { ...others, [pack]: owner };
}

/**
 * Shares out the packs of a seat that is away or gone: to whom the level names, else to the least busy colleague with
 * whom every open puzzle keeps two persons. Where even that fails, the puzzle's information is shown to all.
 */
export function coverSeat(turn: Turn, seat: SeatState): boolean {
  const here = presentPlayers(turn.s).filter(id => id !== seat.id);
  const packs = heldBy(turn, seat.id);
  if (!here.length || !packs.length) return false;
  const desks = turn.s.seats.filter(other => other.own.length);
  const wanted = desks.length === MOST_PLAYERS ? turn.level.level.cover[String(seat.number)] : undefined;
  const named = desks.find(other => other.number === wanted && here.includes(other.id));
  const taken = new Map<string, string[]>();
  for (const pack of packs) {
    const byLoad = here.toSorted((a, b) => load(turn, a) - load(turn, b));
    const candidates = named ? [named.id, ...byLoad] : byLoad;
    const keeps = (to: string): boolean => {
      const trial: Turn = { ...turn, s: { ...turn.s, holds: { ...turn.s.holds, [pack]: to } } };
      return toDo(trial).every(puzzle => enoughPeople(trial, puzzle));
    };
    const to = candidates.find(keeps) ?? candidates[0]!;
    movePack(turn, pack, to);
    taken.set(to, [...(taken.get(to) ?? []), pack]);
  }
  for (const [taker, moved] of taken) tellTaker(turn, seat, taker, moved);
  shareInformation(turn);
  if (here.length === 2) shareEmptyChairs(turn);
  return true;
}

function tellTaker(turn: Turn, from: SeatState, taker: string, packs: readonly string[]): void {
  const tasks = toDo(turn)
    .filter(puzzle => packs.includes(puzzle.lead))
    .map(puzzle => puzzle.id);
  const name = `seat:${from.id}`;
  if (tasks.length) sayPhrase(turn, 'youTakeOver', { name, tasks: `puzzles:${tasks.join(',')}` }, 'message', taker);
  else sayPhrase(turn, 'youHold', { name }, 'message', taker);
  for (const other of presentPeople(turn.s)) {
    if (other !== taker) sayPhrase(turn, 'takesOver', { taker: `seat:${taker}`, name }, 'message', other);
  }
}

/** Nothing becomes unreachable: a puzzle with fewer than two persons shows its information to all. */
export function shareInformation(turn: Turn): void {
  const alone = toDo(turn).filter(puzzle => !enoughPeople(turn, puzzle));
  // What must stay apart would come to one person this way; it is with two persons whenever two are here.
  addForAll(
    turn,
    alone.flatMap(puzzle => puzzle.info).filter(item => !isKeptApart(turn, item)),
  );
}

function shareEmptyChairs(turn: Turn): void {
  const here = presentPlayers(turn.s);
  const empty = Object.keys(turn.s.covered).filter(pack => !here.includes(turn.s.covered[pack]!));
  const items = [...turn.level.items.values()].filter(item => empty.includes(item.pack) && !isKeptApart(turn, item.id));
  const before = turn.s.forAll;
  addForAll(
    turn,
    items.map(item => item.id),
  );
  if (turn.s.forAll !== before) sayPhrase(turn, 'twoLeft', {}, 'message');
}

const isKeptApart = (turn: Turn, id: string): boolean =>
  [...turn.level.items.values()].some(item => item.apart !== undefined && (item.id === id || item.apart === id));

function addForAll(turn: Turn, items: readonly string[]): void {
  const added = [...new Set(items)].filter(item => !turn.s.forAll.includes(item));
  if (added.length) turn.s.forAll = [...turn.s.forAll, ...added];
}

/** Questions that wait for somebody who no longer has the information go to who has it now. */
export function readdressAsks(turn: Turn): void {
  const here = presentPlayers(turn.s);
  turn.s.asks.forEach((ask, index) => {
    const puzzle = turn.level.puzzles.get(ask.puzzle);
    if (!puzzle || ask.sentences.length || isOver(turn.s, ask.puzzle) || here.includes(ask.to)) return;
    const next = [...infoHolders(turn.level, turn.s, puzzle)].find(seat => seat !== ask.by && here.includes(seat));
    if (next === undefined) return;
    turn.s.asks = turn.s.asks.map((one, i) => (i === index ? { ...one, to: next } : one));
    sayPhrase(turn, 'ask', { name: `seat:${ask.by}`, task: `puzzles:${ask.puzzle}` }, 'help', next);
  });
}

/** A seat that nobody sits on keeps nothing as long as somebody else is here. */
export function coverGone(turn: Turn): void {
  for (const seat of turn.s.seats) if (seat.left) coverSeat(turn, seat);
  readdressAsks(turn);
}

/** Own packs go home. */
export function giveBack(turn: Turn, id: string): void {
  for (const pack of seatOf(turn.s, id)!.own) movePack(turn, pack, id);
}
