import { useEffect, useRef } from 'react';
import { command } from '../../../net/game.ts';
import { isPanel } from '../frame/panels.ts';

/** Tells the server which tools are open, for colleagues and for the replay. Panels are private. */
export function useToolCommands(shown: readonly string[]): void {
  const told = useRef<readonly string[]>([]);
  useEffect(() => {
    const tools = shown.filter(id => !isPanel(id));
    for (const tool of told.current) if (!tools.includes(tool)) void command({ type: 'tool.close', tool }, { quiet: true });
    for (const tool of tools) if (!told.current.includes(tool)) void command({ type: 'tool.open', tool }, { quiet: true });
    told.current = tools;
  }, [shown]);
}
