import type { GameCommand } from '../game/command.ts';
import type { GameEvent } from '../game/event.ts';
import { movesForStep, nextMoves } from '../game/solve.ts';
import type { GameState } from '../game/state.ts';
import { openSteps, puzzleStatus } from '../game/status.ts';
import { step as doCommand } from '../game/step.ts';
import type { CompiledLevel, CompiledPuzzle, CompiledStep } from '../level/compiled.ts';
import type { Rejection } from '../protocol/rejection.ts';

const COMMAND_INTERVAL_MS = 1000; // between two commands of the simulated players
const MAX_STEPS = 500; // more than any level needs

/** A game played by program. Copying the object branches the game, since states are never mutated. */
export interface Run {
  level: CompiledLevel;
  state: GameState;
  at: number;
  commands: number;
}

export const seatIds = (players: number): string[] => Array.from({ length: players }, (_, i) => `s${i + 1}`);

/** A game with this many players that has just started; `skip`: optional puzzles to leave out. */
export function startRun(level: CompiledLevel, players: number, skip: string[] = []): Run {
  const seats = seatIds(players);
  const begun = doCommand(level, null, { type: 'game.start', by: 'clock', minutes: null, seats, seed: 1, skip }, 0);
  if ('rejected' in begun) throw new Error(`a game of ${players} was refused: ${begun.rejected}`);
  const run: Run = { level, state: begun.state, at: 0, commands: 0 };
  while (run.state.phase === 'briefing') {
    for (const command of nextMoves(level, run.state)) act(run, command);
  }
  return run;
}

export function act(run: Run, command: GameCommand): { events: GameEvent[]; rejected?: Rejection } {
  run.at += COMMAND_INTERVAL_MS;
  const outcome = doCommand(run.level, run.state, command, run.at);
  if ('rejected' in outcome) return { events: [], rejected: outcome.rejected };
  run.state = outcome.state;
  run.commands++;
  return { events: outcome.events };
}

/** Plays the solutions step by step, until the reveal or until `stop`; returns false if they lead no further. `plays`: which puzzles. */
export function playOn(
  run: Run,
  each: (run: Run) => void = () => {},
  stop: (state: GameState) => boolean = () => false,
  plays: (puzzle: string) => boolean = () => true,
): boolean {
  for (let n = 0; n < MAX_STEPS && run.state.phase === 'playing'; n++) {
    if (stop(run.state)) return true;
    const open = openSteps(run.level, run.state).filter(({ puzzle }) => plays(puzzle.id));
    if (!open.some(({ puzzle, step }) => playStep(run, puzzle, step, each))) return false;
  }
  return run.state.phase === 'reveal';
}

/** Does what is left of one step's solution; returns false if nothing of it is possible. */
function playStep(run: Run, puzzle: CompiledPuzzle, step: CompiledStep, each: (run: Run) => void): boolean {
  let done = false;
  for (const command of movesForStep(run.level, run.state, puzzle, step)) {
    if (act(run, command).rejected) break;
    done = true;
    each(run);
  }
  return done;
}

/** The open puzzles, for a message. */
export const openPuzzles = (run: Run): string[] =>
  [...run.level.puzzles.keys()].filter(id => puzzleStatus(run.state, id) === 'open');

/** A level may break the core's own rules (endless effects): reported as a fault of the level. */
export const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error));
