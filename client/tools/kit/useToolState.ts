import { createContext, useContext, useEffect, useState, type Dispatch, type SetStateAction } from 'react';
import { reportToolState, useSeenToolState } from '../../store/toolStates.ts';

/** The tool whose window stands around a component; null where nobody can look along. */
export const ToolId = createContext<string | null>(null);

/**
 * `useState` for what a window shows: which mail is open, what a filter says. A coach who looks along sees it too, so
 * nothing private belongs in it, and only what JSON can hold. `key` is its name within the tool.
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
