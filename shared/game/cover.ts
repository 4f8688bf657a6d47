import type { CompiledPuzzle } from '../level/compiled.ts';
import { PEOPLE_PER_PUZZLE } from '../level/constants.ts';
import { MAX_PLAYERS } from '../level/teamSizes.ts';
import { infoHolders, participants, presentPeople, presentPlayers, seatOf } from './people.ts';
import { sayPhrase } from './say.ts';
import type { SeatState } from './state.ts';
import { isOver } from './status.ts';
import type { Turn } from './turn.ts';
import { rememberWorkers } from './workers.ts';

const packsHeldBy = (turn: Turn, seat: string): string[] =>
  Object.keys(turn.state.holds).filter(pack => turn.state.holds[pack] === seat);
const unfinishedPuzzles = (turn: Turn): CompiledPuzzle[] =>
  [...turn.level.puzzles.values()].filter(puzzle => !isOver(turn.state, puzzle.id));
const hasEnoughPeople = (turn: Turn, puzzle: CompiledPuzzle): boolean =>
  participants(turn.level, turn.state, puzzle).size >= PEOPLE_PER_PUZZLE;

const LOAD = 5; // of a puzzle whose author gives no minutes; an estimate may change with the program, and a replay may not

/** How much a seat still leads. */
const workload = (turn: Turn, seat: string): number =>
  unfinishedPuzzles(turn).reduce((sum, puzzle) => sum + (turn.state.holds[puzzle.lead] === seat ? (puzzle.least ?? LOAD) : 0), 0);

/** Moves one pack and remembers its owner. */
export function movePack(turn: Turn, pack: string, to: string): void {
  const from = turn.state.holds[pack]!;
  if (from === to) return;
  rememberWorkers(turn);
  turn.state.holds = { ...turn.state.holds, [pack]: to };
  const owner = turn.state.seats.find(seat => seat.own.includes(pack))?.id;
  const { [pack]: _, ...others } = turn.state.covered;
  turn.state.covered = owner === undefined || owner === to ? others : { ...others, [pack]: owner };
}

/**
 * Shares out the packs of a seat that is away or has left: to the person the level names, else to the least busy colleague
 * such that every open puzzle still involves two people. Where that is impossible, the puzzle's information is shown to
 * all.
 */
export function coverSeat(turn: Turn, seat: SeatState): boolean {
  const here = presentPlayers(turn.state).filter(id => id !== seat.id);
  const packs = packsHeldBy(turn, seat.id);
  if (!here.length || !packs.length) return false;
  const desks = turn.state.seats.filter(other => other.own.length);
  const wanted = desks.length === MAX_PLAYERS ? turn.level.level.cover[String(seat.number)] : undefined;
  const named = desks.find(other => other.number === wanted && here.includes(other.id));
  const taken = new Map<string, string[]>();
  for (const pack of packs) {
    const byLoad = here.toSorted((a, b) => workload(turn, a) - workload(turn, b));
    const candidates = named ? [named.id, ...byLoad] : byLoad;
    const keeps = (to: string): boolean => {
      const trial: Turn = { ...turn, state: { ...turn.state, holds: { ...turn.state.holds, [pack]: to } } };
      return unfinishedPuzzles(trial).every(puzzle => hasEnoughPeople(trial, puzzle));
    };
    const apart = (to: string): boolean => keeps(to) && !joinsParts(turn, pack, to);
    const to = candidates.find(apart) ?? candidates.find(keeps) ?? candidates[0]!;
    movePack(turn, pack, to);
    taken.set(to, [...(taken.get(to) ?? []), pack]);
  }
  for (const [taker, moved] of taken) announceCover(turn, seat, taker, moved);
  shareInformation(turn);
  if (here.length === 2) shareItemsOfEmptySeats(turn);
  return true;
}

/**
 * Whether one person would hold what a tool leaves to two: who checks would be who made it, who listens would be who
 * speaks.
 */
function joinsParts(turn: Turn, pack: string, to: string): boolean {
  const used = new Set(unfinishedPuzzles(turn).flatMap(({ steps }) => steps.flatMap(({ opens }) => [...opens])));
  return [...turn.level.tools.values()].some(({ id, parts }) => {
    const packs = Object.entries(parts).flatMap(([name, owner]) => (used.has(`${id}.${name}`) ? owner : []));
    const others = packs.filter(owner => owner in turn.state.holds && owner !== pack);
    return packs.includes(pack) && others.some(owner => turn.state.holds[owner] === to);
  });
}

function announceCover(turn: Turn, from: SeatState, taker: string, packs: readonly string[]): void {
  const tasks = unfinishedPuzzles(turn)
    .filter(puzzle => packs.includes(puzzle.lead))
    .map(puzzle => puzzle.id);
  const name = `seat:${from.id}`;
  if (tasks.length) sayPhrase(turn, 'youTakeOver', { name, tasks: `puzzles:${tasks.join(',')}` }, 'message', taker);
  else sayPhrase(turn, 'youHold', { name }, 'message', taker);
  for (const other of presentPeople(turn.state)) {
    if (other !== taker) sayPhrase(turn, 'takesOver', { taker: `seat:${taker}`, name }, 'message', other);
  }
}

/** Keeps everything reachable: a puzzle with fewer than two people shows its information to all. */
export function shareInformation(turn: Turn): void {
  const alone = unfinishedPuzzles(turn).filter(puzzle => !hasEnoughPeople(turn, puzzle));
  // Items marked `apart` would all end up with one person; whenever two people are here they are split between two.
  addForAll(
    turn,
    alone.flatMap(puzzle => puzzle.info).filter(item => !isKeptApart(turn, item)),
  );
}

function shareItemsOfEmptySeats(turn: Turn): void {
  const here = presentPlayers(turn.state);
  const empty = Object.keys(turn.state.covered).filter(pack => !here.includes(turn.state.covered[pack]!));
  const items = [...turn.level.items.values()].filter(item => empty.includes(item.pack) && !isKeptApart(turn, item.id));
  const before = turn.state.forAll;
  addForAll(
    turn,
    items.map(item => item.id),
  );
  if (turn.state.forAll !== before) sayPhrase(turn, 'twoLeft', {}, 'message');
}

const isKeptApart = (turn: Turn, id: string): boolean =>
  [...turn.level.items.values()].some(item => item.apart !== undefined && (item.id === id || item.apart === id));

function addForAll(turn: Turn, items: readonly string[]): void {
  const added = [...new Set(items)].filter(item => !turn.state.forAll.includes(item));
  if (added.length) turn.state.forAll = [...turn.state.forAll, ...added];
}

/** Readdresses questions whose receiver no longer has the information to whoever has it now. */
export function readdressAsks(turn: Turn): void {
  const here = presentPlayers(turn.state);
  turn.state.asks.forEach((ask, index) => {
    const puzzle = turn.level.puzzles.get(ask.puzzle);
    if (!puzzle || ask.sentences.length || isOver(turn.state, ask.puzzle) || here.includes(ask.to)) return;
    const next = [...infoHolders(turn.level, turn.state, puzzle)].find(seat => seat !== ask.by && here.includes(seat));
    if (next === undefined) return;
    turn.state.asks = turn.state.asks.map((one, i) => (i === index ? { ...one, to: next } : one));
    sayPhrase(turn, 'ask', { name: `seat:${ask.by}`, task: `puzzles:${ask.puzzle}` }, 'help', next);
  });
}

/** An empty seat keeps no packs as long as anybody is here. */
export function coverDeparted(turn: Turn): void {
  for (const seat of turn.state.seats) if (seat.left) coverSeat(turn, seat);
  readdressAsks(turn);
}

/** Returns a seat's own packs to it. */
export function returnOwnPacks(turn: Turn, id: string): void {
  for (const pack of seatOf(turn.state, id)!.own) movePack(turn, pack, id);
}
