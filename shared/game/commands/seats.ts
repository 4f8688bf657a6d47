import { coverGone, coverSeat, giveBack, movePack, readdressAsks, shareInformation } from '../cover.ts';
import { MOST_PLAYERS, MOST_SEATS } from '../../level/teamSizes.ts';
import { newSeat } from '../deal.ts';
import { isPlayed } from '../leftOut.ts';
import { presentPeople, seatOf } from '../people.ts';
import { sayPhrase } from '../say.ts';
import { dealAgain, debriefWhenRead, startWhenReady } from '../start.ts';
import type { SeatState } from '../state.ts';
import { isOver } from '../status.ts';
import { setClock, setSeat, type Handler, type Turn } from '../turn.ts';
import { pause, resume } from './clock.ts';
import { RUNNING } from './guards.ts';

/** Who leaves may be the one that others waited for. */
function afterLeaving(turn: Turn, id: string): void {
  turn.s.wantPause = turn.s.wantPause.filter(seat => seat !== id);
  startWhenReady(turn);
  debriefWhenRead(turn);
}

export const seatAway: Handler<'seat.away'> = (turn, { seat: id }) => {
  if (turn.s.phase === 'closed') return 'notNow';
  const seat = seatOf(turn.s, id);
  if (!seat || seat.left || seat.away) return 'noSeat';
  setSeat(turn, id, { away: true, awaySince: turn.now, awayTold: false });
  afterLeaving(turn, id);
};

export const seatBack: Handler<'seat.back'> = (turn, { seat: id }) => {
  if (turn.s.phase === 'closed') return 'notNow';
  const seat = seatOf(turn.s, id);
  if (!seat || seat.left || !seat.away) return 'noSeat';
  setSeat(turn, id, { away: false, awaySince: null, awayTold: false });
  if (!RUNNING.includes(turn.s.phase)) return;
  const covered = seat.own.some(pack => turn.s.holds[pack] !== id);
  giveBack(turn, id);
  coverGone(turn);
  if (seat.awayTold || covered) welcomeBack(turn, seat);
};

function welcomeBack(turn: Turn, seat: SeatState): void {
  for (const other of presentPeople(turn.s)) {
    if (other !== seat.id) sayPhrase(turn, 'back', { name: `seat:${seat.id}` }, 'message', other);
  }
  const since = seat.awaySince ?? 0;
  const news = [...turn.level.puzzles.keys()].filter(
    id => turn.s.puzzles[id]!.value === 'solved' && turn.s.puzzles[id]!.context.endedAt! >= since,
  );
  if (news.length) sayPhrase(turn, 'youAreBackNew', { tasks: `puzzles:${news.join(',')}` }, 'message', seat.id);
  else sayPhrase(turn, 'youAreBack', {}, 'message', seat.id);
}

/** Gone for good: the packs are shared out at once. */
export const seatLeave: Handler<'seat.leave'> = (turn, { seat: id }) => {
  if (turn.s.phase === 'closed') return 'notNow';
  const seat = seatOf(turn.s, id);
  if (!seat || seat.left) return 'noSeat';
  setSeat(turn, id, { left: true, away: true, awaySince: turn.now, open: [], hand: false, place: 'desk' });
  if (turn.s.phase === 'briefing') dealAgain(turn);
  else if (RUNNING.includes(turn.s.phase)) {
    sayPhrase(turn, 'left', { name: `seat:${id}` }, 'message');
    coverSeat(turn, seatOf(turn.s, id)!);
    readdressAsks(turn);
  }
  afterLeaving(turn, id);
};

/** A late one joins, or somebody who had left comes back. */
export const seatAdd: Handler<'seat.add'> = (turn, { seat: id }) => {
  if (turn.s.phase === 'closed') return 'notNow';
  const known = seatOf(turn.s, id);
  if (known && !known.left) return 'taken';
  const sitting = turn.s.seats.filter(seat => !seat.left);
  if (sitting.length >= MOST_SEATS) return 'tooMany';
  if (known) setSeat(turn, id, { left: false, away: false, awaySince: null, awayTold: false });
  else takePlace(turn, id, sitting);
  if (turn.s.phase === 'briefing') return dealAgain(turn);
  if (!RUNNING.includes(turn.s.phase)) return;
  giveBack(turn, id);
  coverGone(turn);
  shareInformation(turn);
  welcome(turn, id);
};

/** The newcomer gets the empty chair with the most open work, else a part of the busiest desk, else assists. */
function takePlace(turn: Turn, id: string, sitting: readonly SeatState[]): void {
  const open = (seat: SeatState) => seat.own.filter(pack => isPackOpen(turn, pack));
  const number = [1, 2, 3, 4, 5, 6].find(n => !sitting.some(seat => seat.number === n))!;
  const chair = turn.s.seats.filter(seat => seat.left && seat.own.length).toSorted((a, b) => open(b).length - open(a).length)[0];
  if (chair) {
    const free = !sitting.some(seat => seat.number === chair.number);
    setSeat(turn, chair.id, { own: [] });
    turn.s.seats = [...turn.s.seats, newSeat(id, free ? chair.number : number, chair.own, false)];
    return;
  }
  const players = sitting.filter(seat => !seat.assistant);
  const busiest = players.toSorted((a, b) => open(b).length - open(a).length)[0];
  const work = busiest ? open(busiest) : [];
  if (players.length >= MOST_PLAYERS || work.length < 2) {
    turn.s.seats = [...turn.s.seats, newSeat(id, number, [], true)];
    return;
  }
  const given = work.slice(Math.ceil(work.length / 2));
  setSeat(turn, busiest!.id, { own: busiest!.own.filter(pack => !given.includes(pack)) });
  turn.s.seats = [...turn.s.seats, newSeat(id, number, given, false)];
  given.forEach(pack => movePack(turn, pack, id));
}

const isPackOpen = (turn: Turn, pack: string): boolean =>
  [...turn.level.puzzles.values()].some(puzzle => puzzle.lead === pack && !isOver(turn.s, puzzle.id));

function welcome(turn: Turn, id: string): void {
  for (const other of presentPeople(turn.s))
    if (other !== id) sayPhrase(turn, 'joined', { name: `seat:${id}` }, 'message', other);
  const seat = seatOf(turn.s, id)!;
  if (seat.assistant) return sayPhrase(turn, 'welcomeAssistant', {}, 'message', id);
  const puzzles = [...turn.level.puzzles.values()];
  const task =
    puzzles.find(puzzle => turn.s.holds[puzzle.lead] === id && !isOver(turn.s, puzzle.id)) ??
    puzzles.find(puzzle => !isOver(turn.s, puzzle.id));
  const found = puzzles
    .filter(puzzle => isPlayed(turn.level, turn.s, puzzle.id) && turn.s.puzzles[puzzle.id]!.value === 'solved')
    .map(puzzle => puzzle.id);
  if (!task) return;
  const words = { task: `puzzles:${task.id}` };
  if (found.length) sayPhrase(turn, 'welcomeFound', { ...words, found: `puzzles:${found.join(',')}` }, 'message', id);
  else sayPhrase(turn, 'welcome', words, 'message', id);
}

export const nobodyHere: Handler<'nobody.here'> = turn => (pause(turn, 'nobodyHere') ? undefined : 'notNow');

export const somebodyHere: Handler<'somebody.here'> = turn =>
  turn.s.phase === 'paused' && turn.s.clock.pausedBy === 'nobodyHere' && resume(turn) ? undefined : 'notNow';

/** After a crash: this long nobody was served. While the clock stands still there is nothing to make up. */
export const clockResume: Handler<'clock.resume'> = (turn, { gapMs }) => {
  if (turn.s.phase !== 'playing' || turn.s.clock.startedAt === null) return;
  const gap = Math.min(Math.max(0, gapMs), turn.now);
  setClock(turn, { stoppedMs: turn.s.clock.stoppedMs + gap });
  turn.now -= gap;
};
