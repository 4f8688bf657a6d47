import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** What a window shows beyond the view, by the name it has there: a chosen mail, an open row, a half typed number. */
type ToolState = Readonly<Record<string, unknown>>;
interface ToolStates {
  tools: Readonly<Record<string, ToolState>>; // of the windows that are open on this page
  /** Somebody else's, while this page shows their desk: these are shown instead of the own ones. */
  seen: Readonly<Record<string, ToolState>> | null;
}
const states = createStore<ToolStates>(() => ({ tools: {}, seen: null }));

export const toolStates = (): ToolStates['tools'] => states.getState().tools;
export const showToolStates = (seen: ToolStates['seen']): void => states.setState({ seen });

/** Tells what a window shows; `undefined` forgets it. */
export function tellToolState(tool: string, key: string, value: unknown): void {
  states.setState(({ tools }) => {
    const { [key]: _, ...rest } = tools[tool] ?? {};
    const next = value === undefined ? rest : { ...rest, [key]: value };
    return { tools: { ...tools, [tool]: next } };
  });
}

/** What the other person's window shows under this name; `undefined` when this page is one's own. */
export const useSeenToolState = (tool: string | null, key: string): unknown =>
  useStore(states, ({ seen }) => (tool === null ? undefined : seen?.[tool]?.[key]));
