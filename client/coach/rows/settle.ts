import { URGENCIES, type Urgency } from '../../../shared/protocol/urgency.ts';

/** A worse class moves a team up after this long, a better one moves it down. Whoever waits for the coach counts at once. */
export const UP_MS = 30_000;
export const DOWN_MS = 60_000;

const RANKS = URGENCIES.map((_, rank) => rank);

/** The class by which a team is sorted: what lasts, not what flickers. `worse` and `better` are moments, `Infinity`: not so now. */
export interface Settled {
  rank: number;
  worse: readonly number[]; // by rank: since when the team has been at least as urgent
  better: readonly number[]; // by rank: since when it has been at most as urgent
}

/** A team is `urgency` at this moment (ms). Returns the same object while nothing changes. */
export function settle(before: Settled | undefined, urgency: Urgency, at: number): Settled {
  const now = URGENCIES.indexOf(urgency);
  const since = (kept: readonly number[] | undefined, rank: number, is: boolean): number =>
    is ? Math.min(kept?.[rank] ?? -Infinity, at) : Infinity;
  const worse = RANKS.map(rank => since(before?.worse, rank, now <= rank));
  const better = RANKS.map(rank => since(before?.better, rank, now >= rank));
  if (!before) return { rank: now, worse, better };
  const up = RANKS.find(rank => at - (worse[rank] ?? Infinity) >= (rank === 0 ? 0 : UP_MS)) ?? before.rank;
  const down = RANKS.findLast(rank => at - (better[rank] ?? Infinity) >= DOWN_MS) ?? before.rank;
  const rank = up < before.rank ? up : Math.max(down, before.rank);
  const isSame = rank === before.rank && isEqual(worse, before.worse) && isEqual(better, before.better);
  return isSame ? before : { rank, worse, better };
}

const isEqual = (a: readonly number[], b: readonly number[]): boolean => a.every((one, index) => one === b[index]);
