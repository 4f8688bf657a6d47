import type { GameCommand, GameEvent } from '../../game/command.ts';
import { nextMoves } from '../../game/solve.ts';
import { step } from '../../game/step.ts';
import type { GameState } from '../../game/state.ts';
import type { Rejection } from '../../protocol/rejection.ts';
import type { CompiledLevel } from '../compiled.ts';

const BEAT_MS = 1000; // between two commands of the program that plays
const MOST_COMMANDS = 2000;

/** A game played by program. Copying the record is a branch of that game: states are never written into. */
export interface Run {
  level: CompiledLevel;
  state: GameState;
  at: number;
  commands: number;
}

export const seatIds = (players: number): string[] => Array.from({ length: players }, (_, i) => `s${i + 1}`);

/** A game of so many players that has just begun to play. */
export function startRun(level: CompiledLevel, players: number): Run {
  const begun = step(level, null, { type: 'game.start', by: 'clock', minutes: null, seats: seatIds(players), seed: 1 }, 0);
  if ('rejected' in begun) throw new Error(`a game of ${players} was refused: ${begun.rejected}`);
  const run: Run = { level, state: begun.state, at: 0, commands: 0 };
  while (run.state.phase === 'briefing') {
    for (const command of nextMoves(level, run.state)) act(run, command);
  }
  return run;
}

export function act(run: Run, command: GameCommand): { events: GameEvent[]; rejected?: Rejection } {
  run.at += BEAT_MS;
  const outcome = step(run.level, run.state, command, run.at);
  if ('rejected' in outcome) return { events: [], rejected: outcome.rejected };
  run.state = outcome.state;
  run.commands++;
  return { events: outcome.events };
}

/** Plays the solutions until the reveal or until `stop`; false: the solutions lead no further. */
export function playOn(
  run: Run,
  each: (run: Run) => void = () => {},
  stop: (state: GameState) => boolean = () => false,
): boolean {
  for (let n = 0; n < MOST_COMMANDS && run.state.phase === 'playing'; n++) {
    if (stop(run.state)) return true;
    const [command] = nextMoves(run.level, run.state);
    if (!command || act(run, command).rejected) return false;
    each(run);
  }
  return run.state.phase === 'reveal' || run.state.phase === 'debrief';
}
