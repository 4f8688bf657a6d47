import type { Answers } from '../../../shared/protocol/statements.ts';

/** The index to start at: the first statement without an answer, else 0. */
export function firstOpen(ids: readonly string[], given: Answers): number {
  const at = ids.findIndex(id => given[id] === undefined);
  return Math.max(0, at);
}

export const doneOf = (ids: readonly string[], given: Answers): number => ids.filter(id => given[id] !== undefined).length;
