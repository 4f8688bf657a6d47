import type { CompiledLevel } from '../level/compiled.ts';
import type { GameCommand } from './command.ts';
import { shareInformation } from './cover.ts';
import { dealSeats } from './deal.ts';
import { skippedPuzzles } from './skippedPuzzles.ts';
import { emptyCoachState } from './coachState.ts';
import { DEFAULT_OPTIONS } from './options.ts';
import { presentPeople } from './people.ts';
import { enter } from './phases.ts';
import { sendToPuzzle } from './puzzles.ts';
import { sayLevel } from './say.ts';
import type { GameState } from './state.ts';
import { storyDay } from './story.ts';
import { skipPassedWarnings } from './warnings.ts';
import type { Turn } from './turn.ts';

/** A new game, in the briefing. */
export function newGame(level: CompiledLevel, command: Extract<GameCommand, { type: 'game.start' }>): GameState {
  return {
    seq: 0,
    phase: 'briefing',
    skip: command.skip ?? [],
    ...(command.names && { names: command.names }),
    options: {
      pace: command.pace ?? DEFAULT_OPTIONS.pace,
      autoHints: command.autoHints ?? DEFAULT_OPTIONS.autoHints,
      holdReveal: command.holdReveal ?? DEFAULT_OPTIONS.holdReveal,
      ...(command.coachClock && { coachClock: true as const }),
    },
    clock: {
      minutes: command.minutes,
      planned: command.minutes,
      startedAt: null,
      stoppedMs: 0,
      pausedAt: null,
      pausedBy: null,
      told: 0,
      story: { minute: storyDay(level).from, atMs: 0 },
    },
    ...dealSeats(level, command.seats, command.hands),
    covered: {},
    tools: Object.fromEntries([...level.tools.values()].map(tool => [tool.id, tool.rules.initial(tool.content)])),
    puzzles: Object.fromEntries([...level.machines].map(([id, machine]) => [id, machine.initial])),
    given: [],
    forAll: [],
    asks: [],
    messages: [],
    chat: [],
    readyToStart: [],
    wantPause: [],
    revealDone: [],
    debrief: { step: 0, feelings: {}, endsAt: null, speaker: null, asked: [], replay: null },
    choice: { chosen: null, second: null },
    ideas: {},
    ended: null,
    desk: emptyCoachState(),
    last: null,
  };
}

/** Everybody present is ready: the clock starts. Puzzles that this team leaves out are over at once. */
export function startPlaying(turn: Turn): void {
  const out = skippedPuzzles(turn.level, turn.state);
  if (!enter(turn, 'START')) return;
  sayLevel(turn, 'level.start', turn.level.level.start, 'message');
  for (const puzzle of out) sendToPuzzle(turn, puzzle, 'SKIP', 'game');
  shareInformation(turn);
  skipPassedWarnings(turn);
}

export function startWhenReady(turn: Turn): void {
  if (turn.state.phase !== 'briefing') return;
  const here = presentPeople(turn.state);
  if (here.length && here.every(seat => turn.state.readyToStart.includes(seat))) startPlaying(turn);
}

/** Moves on to the debrief once nobody present is still reading. */
export function debriefWhenRead(turn: Turn): void {
  if (turn.state.phase !== 'reveal' || turn.state.desk.held) return;
  const here = presentPeople(turn.state);
  if (here.length && here.every(seat => turn.state.revealDone.includes(seat))) enter(turn, 'DEBRIEF');
}

/** A team that changes before the start is dealt again. If nobody is left, everything stays put until somebody comes. */
export function redeal(turn: Turn): void {
  const staying = turn.state.seats.filter(seat => !seat.left);
  turn.state.readyToStart = turn.state.readyToStart.filter(id => staying.some(seat => seat.id === id));
  if (!staying.length) return;
  const { seats, holds } = dealSeats(
    turn.level,
    staying.map(seat => seat.id),
  );
  turn.state.seats = seats.map((seat, i) => ({
    ...seat,
    away: staying[i]!.away,
    awaySince: staying[i]!.awaySince,
    hand: staying[i]!.hand,
  }));
  turn.state.holds = holds;
}
