import { MAX_PLAYERS } from '../level/teamSizes.ts';
import { movePack } from './cover.ts';
import { newSeat } from './deal.ts';
import { isPlayed } from './skippedPuzzles.ts';
import { presentPeople, seatOf } from './people.ts';
import { sayPhrase } from './say.ts';
import type { SeatState } from './state.ts';
import { isOver } from './status.ts';
import { setSeat, type Turn } from './turn.ts';

/** Gives a newcomer the empty chair with the most open work, else part of the busiest desk, else the role of assistant. */
export function assignPlace(turn: Turn, id: string, sitting: readonly SeatState[]): void {
  const open = (seat: SeatState) => seat.own.filter(pack => isPackOpen(turn, pack));
  const number = [1, 2, 3, 4, 5, 6].find(n => !sitting.some(seat => seat.number === n))!;
  const chair = turn.state.seats
    .filter(seat => seat.left && seat.own.length)
    .toSorted((a, b) => open(b).length - open(a).length)[0];
  if (chair) {
    const free = !sitting.some(seat => seat.number === chair.number);
    setSeat(turn, chair.id, { own: [] });
    turn.state.seats = [...turn.state.seats, newSeat(id, free ? chair.number : number, chair.own, false)];
    return;
  }
  const players = sitting.filter(seat => !seat.assistant);
  const busiest = players.toSorted((a, b) => open(b).length - open(a).length)[0];
  const work = busiest ? open(busiest) : [];
  if (players.length >= MAX_PLAYERS || work.length < 2) {
    turn.state.seats = [...turn.state.seats, newSeat(id, number, [], true)];
    return;
  }
  const given = work.slice(Math.ceil(work.length / 2));
  setSeat(turn, busiest!.id, { own: busiest!.own.filter(pack => !given.includes(pack)) });
  turn.state.seats = [...turn.state.seats, newSeat(id, number, given, false)];
  given.forEach(pack => movePack(turn, pack, id));
}

const isPackOpen = (turn: Turn, pack: string): boolean =>
  [...turn.level.puzzles.values()].some(puzzle => puzzle.lead === pack && !isOver(turn.state, puzzle.id));

/** Tells the others who came, and the newcomer where to begin. */
export function announceNewcomer(turn: Turn, id: string): void {
  for (const other of presentPeople(turn.state))
    if (other !== id) sayPhrase(turn, 'joined', { name: `seat:${id}` }, 'message', other);
  const seat = seatOf(turn.state, id)!;
  if (seat.assistant) return sayPhrase(turn, 'welcomeAssistant', {}, 'message', id);
  const puzzles = [...turn.level.puzzles.values()];
  const task =
    puzzles.find(puzzle => turn.state.holds[puzzle.lead] === id && !isOver(turn.state, puzzle.id)) ??
    puzzles.find(puzzle => !isOver(turn.state, puzzle.id));
  const found = puzzles
    .filter(puzzle => isPlayed(turn.level, turn.state, puzzle.id) && turn.state.puzzles[puzzle.id]!.value === 'solved')
    .map(puzzle => puzzle.id);
  if (!task) return;
  const words = { task: `puzzles:${task.id}` };
  if (found.length) sayPhrase(turn, 'welcomeFound', { ...words, found: `puzzles:${found.join(',')}` }, 'message', id);
  else sayPhrase(turn, 'welcome', words, 'message', id);
}

/** Tells the others who is back, and that person what was solved in the meantime. */
export function announceReturn(turn: Turn, seat: SeatState): void {
  for (const other of presentPeople(turn.state)) {
    if (other !== seat.id) sayPhrase(turn, 'back', { name: `seat:${seat.id}` }, 'message', other);
  }
  const since = seat.awaySince ?? 0;
  const news = [...turn.level.puzzles.keys()].filter(
    id => turn.state.puzzles[id]!.value === 'solved' && turn.state.puzzles[id]!.context.endedAt! >= since,
  );
  if (news.length) sayPhrase(turn, 'youAreBackNew', { tasks: `puzzles:${news.join(',')}` }, 'message', seat.id);
  else sayPhrase(turn, 'youAreBack', {}, 'message', seat.id);
}
