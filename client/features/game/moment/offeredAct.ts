import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import type { MainAct } from '../../../tools/kit/mainAct.ts';

/** What the tools in the work offer as their main act, by tool. */
const offered = createStore<Readonly<Record<string, MainAct>>>(() => ({}));

/** Through which the tool with this id offers its act, or takes it back. */
export const offerFor =
  (id: string) =>
  (act: MainAct | null): void => {
    const { [id]: _, ...rest } = offered.getState();
    offered.setState(act ? { ...rest, [id]: act } : rest, true);
  };

/** The act of the first of these that offers one. */
export const useOfferedAct = (ids: readonly string[]): MainAct | null =>
  useStore(offered, acts => {
    const id = ids.find(one => acts[one] !== undefined);
    return id === undefined ? null : (acts[id] ?? null);
  });
