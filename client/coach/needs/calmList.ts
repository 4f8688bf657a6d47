import type { Snoozes } from '../frame/index.ts';

interface Kept {
  key: string;
}

/** The list as the coach sees it: what stands there, in which order, and how many wait to come in. */
export interface CalmList<Need extends Kept> {
  shown: { need: Need; gone: boolean }[]; // `gone`: no longer true, its place is kept while somebody reads
  waiting: number; // new ones that are kept back
}

/**
 * While the pointer or the focus is in the list nothing moves: what is new waits behind "3 nieuwe", and what is no longer
 * true keeps its place, marked as done. Otherwise the most urgent stands on top. Waiting for hands to leave is the calmest
 * order that still puts a raised hand first: a list that never sorted again would hide it at the bottom.
 */
export function calmList<Need extends Kept>(before: CalmList<Need>, needs: readonly Need[], busy: boolean): CalmList<Need> {
  if (!busy) return { shown: needs.map(need => ({ need, gone: false })), waiting: 0 };
  const now = new Map(needs.map(need => [need.key, need]));
  const shown = before.shown.map(({ need }) => ({ need: now.get(need.key) ?? need, gone: !now.has(need.key) }));
  const known = new Set(shown.map(({ need }) => need.key));
  return { shown, waiting: needs.filter(need => !known.has(need.key)).length };
}

export const SNOOZE_MS = 5 * 60_000;

export function withoutSnoozed<Need extends Kept>(
  needs: readonly Need[],
  snoozes: Snoozes,
  now: number,
): { needs: Need[]; later: Need[] } {
  const isLater = (need: Need) => (snoozes[need.key] ?? 0) > now;
  return { needs: needs.filter(need => !isLater(need)), later: needs.filter(isLater) };
}

/** Snoozes that still mean something: over ones are dropped, so that what is kept stays small. */
export const liveSnoozes = (snoozes: Snoozes, now: number): Snoozes =>
  Object.fromEntries(Object.entries(snoozes).filter(([, until]) => until > now));
