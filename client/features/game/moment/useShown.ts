import { useMemo } from 'react';
import { useClient } from '../../../store/store.ts';
import { useView } from '../view/useView.ts';
import { shownWith } from './pairs.ts';

/** The ids of the one or two tools (or the panel) in the work; empty: the office. */
export function useShown(): string[] {
  const open = useClient(state => state.open);
  const tools = useView(view => view.tools);
  const puzzles = useView(view => view.puzzles);
  const items = useView(view => view.items);
  return useMemo(() => shownWith(open, { tools, puzzles, items }), [open, tools, puzzles, items]);
}
