import { createContext, useContext, useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { reportToolState, useSeenToolState } from '../../store/toolStates.ts';

/** The id of the tool whose window a component is in; null where it cannot be mirrored. */
export const ToolId = createContext<string | null>(null);

/**
 * `useState` for the interface state of a window: which mail is open, the value of a filter. A coach who mirrors the page
 * sees it too, so it must not be private and must be JSON. `key` is its name within the tool.
 */
export function useToolState<T>(key: string, initial: T | (() => T)): [T, Dispatch<SetStateAction<T>>] {
  const tool = useContext(ToolId);
  const [own, setOwn] = useState<T>(initial);
  const seen = useSeenToolState(tool, key);
  useEffect(() => {
    if (tool === null) return;
    reportToolState(tool, key, own);
    return () => reportToolState(tool, key, undefined);
  }, [tool, key, own]);
  return [seen === undefined ? own : (seen as T), setOwn];
}
