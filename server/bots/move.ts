import type { CompiledPuzzle } from '../../shared/level/compiled.ts';
import type { PlayerCommand } from '../../shared/protocol/command.ts';

/** A bot's next move, with a callback for its result: `reason` null means accepted. */
export interface Move {
  command: PlayerCommand;
  answered?(reason: string | null): void;
}

/** What a bot's choices depend on. */
export interface Habits {
  random(): number;
  pace: number; // ms between two acts
  takes?(puzzle: CompiledPuzzle): number; // ms that people need for each step of a puzzle; absent: as fast as the pace allows
  ending: string | undefined;
  avoid(): string | null; // a puzzle to leave alone for now
}
