/** Why a team cannot be opened: its journal or its level cannot be read, the store cannot be used now, or something else. */
export type BrokenWhy = 'journal' | 'level' | 'store' | 'unknown';

/**
 * What is the matter with a team, for its coach. Times are epoch ms.
 * 'notKept': nothing can be written, the clock stands still. 'broken': its game cannot be opened; `lastGood` is the moment
 * from which it could go on, and how many acts came after that. 'recovered': it went back to a moment, since what came
 * after could not be read; it stands there until a coach has seen it.
 */
export type TeamTrouble =
  | { kind: 'notKept'; since: number }
  | { kind: 'broken'; why: BrokenWhy; since: number; lastGood: { at: number; lost: number } | null }
  | { kind: 'recovered'; at: number; goodAt: number; lost: number };
