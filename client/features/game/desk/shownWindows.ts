/** The panels of the game page: windows that are not a tool of the level. */
export const PANELS = ['chat', 'tasks', 'notes', 'help', 'messages', 'room', 'team', 'assist', 'tools'] as const;
export type PanelId = (typeof PANELS)[number];
export const isPanel = (id: string): id is PanelId => (PANELS as readonly string[]).includes(id);

/** Whether there is room for two windows, or only for one with tabs above it. */
export function oneAtATime(width: number, text: number): boolean {
  if (width < 900) return true;
  return text >= 24 && width / (text / 20) < 1200;
}

/**
 * The windows to show, in order on the screen. `open` has the newest last. `known` are the ids that may be shown now (a
 * tool can pass to a colleague while its window is open), in a fixed order of tools and then panels, so that a window
 * keeps its place when it is chosen again.
 */
export function shownWindows(open: readonly string[], known: readonly string[], single: boolean, wide: string | null): string[] {
  const may = open.filter(id => known.includes(id));
  if (wide !== null && may.includes(wide) && !single) return [wide];
  return inOrder(may.slice(single ? -1 : -2), known);
}

export const inOrder = (ids: readonly string[], known: readonly string[]): string[] =>
  ids.toSorted((a, b) => known.indexOf(a) - known.indexOf(b));
