import type { OwnTapView } from '../../../../shared/protocol/view.ts';

/** The puzzles that this page knows: solved before it opened, or since. */
export interface Asked {
  known: readonly string[];
  fresh: readonly string[]; // solved since the page opened, oldest first
}

/** Adds newly solved puzzles. The first call only records what was solved already. */
export function addSolved(asked: Asked | null, own: readonly OwnTapView[]): Asked {
  const ids = own.map(one => one.puzzle);
  if (asked === null) return { known: ids, fresh: [] };
  const news = ids.filter(id => !asked.known.includes(id));
  return news.length === 0 ? asked : { known: [...asked.known, ...news], fresh: [...asked.fresh, ...news] };
}

/** The line to show: the newest one, if it is neither answered nor skipped. The rest waits for the debrief. */
export function lineToShow(asked: Asked | null, own: readonly OwnTapView[], passed: readonly string[]): OwnTapView | null {
  const newest = asked?.fresh.at(-1);
  if (newest === undefined || passed.includes(newest)) return null;
  const line = own.find(one => one.puzzle === newest);
  return line && line.tap === null ? line : null;
}
