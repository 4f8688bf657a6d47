import { useLayoutEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

const foot = createStore<{ element: HTMLElement | null; lines: number }>(() => ({ element: null, lines: 0 }));

/** Where lines of a page stand in the row at the foot. */
export const footPlace = (element: HTMLElement | null): void => foot.setState({ element });
/** How many there are. */
export const useFootLines = (): number => useStore(foot, state => state.lines);

const count = (by: 1 | -1) => foot.setState(({ lines }) => ({ lines: lines + by }));

/** A line in the row at the foot of the page, with the messages: something that can be done for a while. */
export function FootLine({ children }: { children: ReactNode }) {
  const element = useStore(foot, state => state.element);
  useLayoutEffect(() => {
    count(1);
    return () => count(-1);
  }, []);
  return element && createPortal(children, element);
}
