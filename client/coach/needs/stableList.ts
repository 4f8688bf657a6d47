import type { Snoozes } from '../frame/index.ts';

interface Keyed {
  key: string;
  kind: string;
}
const isHand = ({ kind }: Keyed): boolean => kind === 'hand';

/** The list as shown: its items in order, and how many new ones are held back. */
export interface StableList<Need extends Keyed> {
  shown: { need: Need; gone: boolean }[]; // `gone`: no longer a need, but it keeps its place while the coach reads
  waiting: number; // number of new items that are held back
}

/**
 * A list that does not jump. While the pointer or the focus is in it (`busy`) nothing moves: new items wait behind
 * "3 nieuwe", and needs that are over keep their place, marked as done. Otherwise it is sorted by urgency. A raised hand
 * never waits: it comes in under the other hands at once.
 */
export function stableList<Need extends Keyed>(
  before: StableList<Need>,
  needs: readonly Need[],
  busy: boolean,
): StableList<Need> {
  if (!busy) return { shown: needs.map(need => ({ need, gone: false })), waiting: 0 };
  const now = new Map(needs.map(need => [need.key, need]));
  const shown = before.shown.map(({ need }) => ({ need: now.get(need.key) ?? need, gone: !now.has(need.key) }));
  const known = new Set(shown.map(({ need }) => need.key));
  const fresh = needs.filter(need => !known.has(need.key));
  const hands = fresh.filter(isHand);
  const under = shown.findLastIndex(({ need }) => isHand(need)) + 1;
  return {
    shown: shown.toSpliced(under, 0, ...hands.map(need => ({ need, gone: false }))),
    waiting: fresh.length - hands.length,
  };
}

export const SNOOZE_MS = 5 * 60_000;

export function withoutSnoozed<Need extends Keyed>(
  needs: readonly Need[],
  snoozes: Snoozes,
  now: number,
): { needs: Need[]; later: Need[] } {
  const isLater = (need: Need) => (snoozes[need.key] ?? 0) > now;
  return { needs: needs.filter(need => !isLater(need)), later: needs.filter(isLater) };
}

/** Drops expired snoozes, so that the stored record stays small. */
export const liveSnoozes = (snoozes: Snoozes, now: number): Snoozes =>
  Object.fromEntries(Object.entries(snoozes).filter(([, until]) => until > now));
