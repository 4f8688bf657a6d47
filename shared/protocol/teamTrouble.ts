/** Why a team cannot be opened: its journal or its level is unreadable, the store is not available, or something else. */
export type BrokenWhy = 'journal' | 'level' | 'store' | 'unknown';

/**
 * What is wrong with a team, for its coach. Times are epoch ms. 'notKept': nothing can be saved, so the clock is stopped.
 * 'broken': its game cannot be opened; `lastGood` is the moment from which it could continue, and how many acts came after
 * it. 'recovered': it was taken back to a moment, because what came after could not be read; set until a coach has seen
 * it.
 */
export type TeamTrouble =
  | { kind: 'notKept'; since: number }
  | { kind: 'broken'; why: BrokenWhy; since: number; lastGood: { at: number; lost: number } | null }
  | { kind: 'recovered'; at: number; goodAt: number; lost: number };
