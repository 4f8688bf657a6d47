import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Interface state of a window that the view lacks, by name: a selected mail, an open row, a half-typed number. */
type ToolState = Readonly<Record<string, unknown>>;
interface ToolStates {
  tools: Readonly<Record<string, ToolState>>; // of the windows that are open on this page
  /** Somebody else's, while this page mirrors their desk: shown instead of `tools`. */
  seen: Readonly<Record<string, ToolState>> | null;
}
const states = createStore<ToolStates>(() => ({ tools: {}, seen: null }));

export const toolStates = (): ToolStates['tools'] => states.getState().tools;
export const showToolStates = (seen: ToolStates['seen']): void => states.setState({ seen });

/** Reports interface state of a window; `undefined` removes it. */
export function reportToolState(tool: string, key: string, value: unknown): void {
  states.setState(({ tools }) => {
    const { [key]: _, ...rest } = tools[tool] ?? {};
    const next = value === undefined ? rest : { ...rest, [key]: value };
    return { tools: { ...tools, [tool]: next } };
  });
}

/** The mirrored person's state under this name; `undefined` when this page is not a mirror. */
export const useSeenToolState = (tool: string | null, key: string): unknown =>
  useStore(states, ({ seen }) => (tool === null ? undefined : seen?.[tool]?.[key]));
