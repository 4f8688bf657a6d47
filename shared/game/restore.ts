import { markResultsSince, markUndone } from './undone.ts';
import { coverDeparted } from './cover.ts';
import { sayPhraseAsCoach } from './say.ts';
import { redeal } from './start.ts';
import type { ClockState, GamePhase, GameState } from './state.ts';
import { gameTime } from './time.ts';
import { skipPassedWarnings } from './warnings.ts';
import { setCoachState, type Turn } from './turn.ts';

/** Replaces the state, whatever the journal before it says. */
export function replaceState(turn: Turn, state: GameState): void {
  turn.state = { ...state, seq: turn.state.seq };
  turn.now = gameTime(turn.state.clock, turn.at);
}

/** What was said and written stays as people saw it, and messages keep their numbers. */
const communicationOf = (now: GameState) => ({ seq: now.seq, chat: now.chat, messages: now.messages });
const coachStateOf = ({ desk }: GameState) => ({ tries: desk.tries, private: desk.private, held: desk.held, undo: desk.undo });

/** Undoes an act. `then` includes everything else that happened, so it is the game as it would stand now. */
export function undoAct(turn: Turn, then: GameState): void {
  const now = turn.state;
  const log = markUndone(now.desk.log, then.desk.log);
  turn.state = { ...then, ...communicationOf(now), desk: { ...now.desk, ...coachStateOf(then), log } };
  turn.now = gameTime(turn.state.clock, turn.at);
  sayPhraseAsCoach(turn, 'coachUndone', {}, 'message', { act: 'puzzle' });
}

/**
 * Restarts from an earlier state: puzzles and tools as they were then, people and their tasks as they are now. Game time
 * continues from then.
 */
export function restartFrom(turn: Turn, then: GameState, played: number): void {
  const now = turn.state;
  const phase = phaseOf(now, then);
  const { holds, covered, forAll, seats } = now;
  turn.state = {
    ...then,
    ...communicationOf(now),
    phase,
    holds,
    covered,
    forAll,
    wantPause: [],
    readyToStart: [],
    revealDone: [],
    clock: clockOf(turn, phase, then, played),
    desk: { ...now.desk, ...coachStateOf(then), undo: null, log: markResultsSince(now.desk.log, then.desk.lines) },
    debrief: { ...then.debrief, replay: null },
    own: now.own, // what people said about themselves stays
  };
  turn.now = gameTime(turn.state.clock, turn.at);
  turn.state.seats = seats.map(seat => ({
    ...seat,
    on: null,
    awaySince: seat.away ? turn.now : null,
    awayTold: false,
    place: 'desk',
  }));
  skipPassedWarnings(turn);
  if (phase === 'briefing') returnToBriefing(turn);
  else withoutMessages(turn, () => coverDeparted(turn));
}

/** Whatever the game waits for now, it keeps waiting for; otherwise the team plays. */
function phaseOf(now: GameState, then: GameState): GamePhase {
  if (then.phase === 'briefing') return 'briefing';
  return now.phase === 'paused' ? 'paused' : 'playing';
}

function clockOf(turn: Turn, phase: GamePhase, then: GameState, played: number): ClockState {
  const now = turn.state;
  // Time that a coach added or took stays so. If time had run out, the limit is the one of then.
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

/** From the beginning: everybody reads their card again, with their current tasks. */
function returnToBriefing(turn: Turn): void {
  setCoachState(turn, { held: false });
  const sitting = turn.state.seats.filter(seat => !seat.left);
  if (sitting.length < turn.state.seats.length || turn.state.seats.some(seat => !seat.own.length)) redeal(turn);
  turn.state.covered = {};
  turn.state.forAll = [];
  turn.state.holds = Object.fromEntries(turn.state.seats.flatMap(seat => seat.own.map(pack => [pack, seat.id])));
}

/** Runs `work` without its messages: nobody needs to hear again who covers for whom. */
function withoutMessages(turn: Turn, work: () => void): void {
  const { messages } = turn.state;
  work();
  turn.state.messages = messages;
}
