import { MAX_PLAYERS } from '../level/teamSizes.ts';
import type { PhraseId } from '../text/words.ts';
import { movePack } from './cover.ts';
import { newSeat } from './deal.ts';
import { isPlayed } from './skippedPuzzles.ts';
import { presentPeople, seatOf } from './people.ts';
import { sayPhrase } from './say.ts';
import type { SeatState } from './state.ts';
import { isOver, puzzleStatus } from './status.ts';
import { setSeat, type Turn } from './turn.ts';
import { rememberWorkers } from './workers.ts';

/** Gives a newcomer the empty chair with the most open work, else part of the busiest desk, else the role of assistant. */
export function assignPlace(turn: Turn, id: string, sitting: readonly SeatState[]): void {
  rememberWorkers(turn);
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

/** Tells the others who came, and the newcomer that the others began already and where to begin. */
export function announceNewcomer(turn: Turn, id: string): void {
  for (const other of presentPeople(turn.state))
    if (other !== id) sayPhrase(turn, 'joined', { name: `seat:${id}` }, 'message', other);
  const welcome = welcomeOf(turn, id);
  sayPhrase(turn, welcome.phrase, welcome.words, 'message', id);
}

function welcomeOf({ level, state }: Turn, id: string): { phrase: PhraseId; words: Record<string, string> } {
  if (seatOf(state, id)!.assistant) return { phrase: 'welcomeAssistant', words: {} };
  const puzzles = [...level.puzzles.values()];
  const left = puzzles.filter(puzzle => !isOver(state, puzzle.id));
  const own = left.filter(puzzle => state.holds[puzzle.lead] === id);
  const isOpen = ({ id: puzzle }: { id: string }) => puzzleStatus(state, puzzle) === 'open';
  const task = own.find(isOpen) ?? own[0] ?? left.find(isOpen) ?? left[0];
  if (!task) return { phrase: 'welcomeEnd', words: {} };
  const words = { task: `puzzles:${task.id}` };
  if (!isOpen(task)) return { phrase: 'welcomeSoon', words };
  const found = puzzles
    .filter(puzzle => isPlayed(level, state, puzzle.id) && state.puzzles[puzzle.id]!.value === 'solved')
    .map(puzzle => puzzle.id);
  return found.length > 0
    ? { phrase: 'welcomeFound', words: { ...words, found: `puzzles:${found.join(',')}` } }
    : { phrase: 'welcome', words };
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
