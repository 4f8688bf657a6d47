import type { OwnTapView } from '../../../../shared/protocol/view.ts';

/** Puzzles of which "En u?" was asked or passed over, and those that were solved before this page was opened. */
export interface Asked {
  known: readonly string[];
  fresh: readonly string[]; // solved while we were here, oldest first
}

/** Takes in what is solved now. The first look only learns what was there already. */
export function takeIn(asked: Asked | null, own: readonly OwnTapView[]): Asked {
  const ids = own.map(one => one.puzzle);
  if (asked === null) return { known: ids, fresh: [] };
  const news = ids.filter(id => !asked.known.includes(id));
  return news.length === 0 ? asked : { known: [...asked.known, ...news], fresh: [...asked.fresh, ...news] };
}

/** The one line to show: the newest that is neither tapped nor passed over. One at a time; the rest waits for the talk afterwards. */
export function lineToShow(asked: Asked | null, own: readonly OwnTapView[], passed: readonly string[]): OwnTapView | null {
  const newest = asked?.fresh.at(-1);
  if (newest === undefined || passed.includes(newest)) return null;
  const line = own.find(one => one.puzzle === newest);
  return line && line.tap === null ? line : null;
}
