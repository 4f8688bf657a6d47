import type { CompiledLevel } from './compiled.ts';
import type { LevelIssue } from './source.ts';

/** What playing a level by program found out. */
export interface CheckReport {
  issues: LevelIssue[]; // errors and warnings, in the order of the files
  played: { players: number; commands: number; reached: boolean }[];
  rules: { total: number; proved: number };
  dropouts: { tried: number; failed: number };
  estimate: { players: number; minutes: number; longestWait: { seat: number; minutes: number }[] }[];
}

/** Plays the level by program: every solution, every rule, every team size, every drop-out; and reads its texts. */
export function checkLevel(level: CompiledLevel): CheckReport {
  throw new Error(`checkLevel is being built ${level.level.id}`);
}
