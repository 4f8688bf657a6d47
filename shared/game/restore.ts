import { coverGone } from './cover.ts';
import { coachSays } from './say.ts';
import { dealAgain } from './start.ts';
import type { ClockState, GamePhase, GameState } from './state.ts';
import { gameTime } from './time.ts';
import { passTimes } from './times.ts';
import { setCoachState, type Turn } from './turn.ts';

/** From here on this state counts, whatever the journal before it says. */
export function goOnFrom(turn: Turn, state: GameState): void {
  turn.s = { ...state, seq: turn.s.seq };
  turn.now = gameTime(turn.s.clock, turn.at);
}

/** What was said and written stays as people saw it; messages keep their numbers. */
const spoken = (now: GameState) => ({ seq: now.seq, chat: now.chat, messages: now.messages, last: now.last });
const coachStateOf = ({ desk }: GameState) => ({ tries: desk.tries, private: desk.private, held: desk.held, undo: desk.undo });

/** `then` holds all that happened but the act itself, so it is the game as it would stand now. */
export function takeBack(turn: Turn, then: GameState): void {
  const now = turn.s;
  turn.s = { ...then, ...spoken(now), desk: { ...now.desk, ...coachStateOf(then) } };
  turn.now = gameTime(turn.s.clock, turn.at);
  coachSays(turn, 'coachUndone', {}, 'message', { act: 'puzzle' });
}

/** Puzzles and tools as they were then; people and their tasks as they are now. Game time goes on from then. */
export function beginAgain(turn: Turn, then: GameState, played: number): void {
  const now = turn.s;
  const phase = phaseOf(now, then);
  const { holds, covered, forAll, seats } = now;
  turn.s = {
    ...then,
    ...spoken(now),
    phase,
    holds,
    covered,
    forAll,
    wantPause: [],
    readyToStart: [],
    revealDone: [],
    clock: clockOf(turn, phase, then, played),
    desk: { ...now.desk, ...coachStateOf(then), undo: null },
    debrief: { ...then.debrief, replay: null },
    own: now.own, // what a person said about themselves stays
  };
  turn.now = gameTime(turn.s.clock, turn.at);
  turn.s.seats = seats.map(seat => ({
    ...seat,
    on: null,
    awaySince: seat.away ? turn.now : null,
    awayTold: false,
    place: 'desk',
  }));
  passTimes(turn);
  if (phase === 'briefing') readAgain(turn);
  else quietly(turn, () => coverGone(turn));
}

/** Whoever waits now goes on waiting; else the team plays. */
function phaseOf(now: GameState, then: GameState): GamePhase {
  if (then.phase === 'briefing') return 'briefing';
  return now.phase === 'paused' ? 'paused' : 'playing';
}

function clockOf(turn: Turn, phase: GamePhase, then: GameState, played: number): ClockState {
  const now = turn.s;
  // Time that a coach gave or took stays so; where time had run out, the limit is as it was then.
  const isRunning = now.phase === 'playing' || now.phase === 'paused' || now.phase === 'briefing';
  const clock = { ...then.clock, minutes: isRunning ? now.clock.minutes : then.clock.minutes, planned: now.clock.planned };
  if (phase === 'briefing' || clock.startedAt === null)
    return { ...clock, startedAt: null, stoppedMs: 0, pausedAt: null, pausedBy: null };
  const isPaused = phase === 'paused';
  return {
    ...clock,
    stoppedMs: turn.at - clock.startedAt - played,
    pausedAt: isPaused ? turn.at : null,
    pausedBy: isPaused ? now.clock.pausedBy : null,
  };
}

/** From the beginning: everybody reads their card again, with the tasks they have now. */
function readAgain(turn: Turn): void {
  setCoachState(turn, { held: false });
  const sitting = turn.s.seats.filter(seat => !seat.left);
  if (sitting.length < turn.s.seats.length || turn.s.seats.some(seat => !seat.own.length)) dealAgain(turn);
  turn.s.covered = {};
  turn.s.forAll = [];
  turn.s.holds = Object.fromEntries(turn.s.seats.flatMap(seat => seat.own.map(pack => [pack, seat.id])));
}

/** Nobody is told again who covers for whom. */
function quietly(turn: Turn, work: () => void): void {
  const { messages } = turn.s;
  work();
  turn.s.messages = messages;
}
