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
  ending: string | undefined;
  avoid(): string | null; // a puzzle to leave alone for now
}
