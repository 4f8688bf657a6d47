import { useEffect, useRef } from 'react';
import { command } from '../../../net/game.ts';
import { useClient } from '../../../store/store.ts';
import { isPanel } from './shownWindows.ts';

/** Tells the server which tools are open, for colleagues and for the replay. Panels are private. */
export function useToolCommands(known: readonly string[]): void {
  const open = useClient(state => state.windows.open);
  const told = useRef<readonly string[]>([]);
  useEffect(() => {
    const tools = open.filter(id => !isPanel(id) && known.includes(id));
    for (const tool of told.current) if (!tools.includes(tool)) void command({ type: 'tool.close', tool }, { quiet: true });
    for (const tool of tools) if (!told.current.includes(tool)) void command({ type: 'tool.open', tool }, { quiet: true });
    told.current = tools;
  }, [open, known]);
}
