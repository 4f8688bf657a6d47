import type { PlayerCommand } from '../../shared/protocol/command.ts';

/** Something a bot does next, and what it remembers of it: `reason` null = it was done. */
export interface Move {
  command: PlayerCommand;
  answered?(reason: string | null): void;
}

/** What moves are chosen by. */
export interface Habits {
  random(): number;
  pace: number; // ms between two acts
  ending: string | undefined;
  avoid(): string | null; // a puzzle that is left alone on purpose, as long as that is so
}
