import { store } from './store.ts';

export interface Windows {
  open: string[];
  wide: string | null;
}

/** Opens a window or brings it to the front; a third window closes the oldest. */
export function opened({ open, wide }: Windows, id: string): Windows {
  const next = [...open.filter(other => other !== id), id].slice(-2);
  return { open: next, wide: wide === null || wide === id ? wide : null };
}

export function closed({ open, wide }: Windows, id: string): Windows {
  return { open: open.filter(other => other !== id), wide: wide === id ? null : wide };
}

/** Toggles whether a window covers the whole desk. */
export function widened({ open, wide }: Windows, id: string): Windows {
  if (!open.includes(id)) return { open, wide };
  return { open, wide: wide === id ? null : id };
}

const change = (how: (windows: Windows, id: string) => Windows) => (id: string) =>
  store.setState(({ windows }) => ({ windows: how(windows, id) }));

export const openWindow = change(opened);
export const closeWindow = change(closed);
export const toggleWide = change(widened);
export const closeAllWindows = (): void => store.setState({ windows: { open: [], wide: null } });
