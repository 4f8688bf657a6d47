import { useCallback, useEffect, useRef } from 'react';
import { store } from '../../../store/store.ts';

/** Why the page just became another one: this person pressed or typed, a view came from the server, or time did it. */
export type Cause = { is: 'own' } | { is: 'view'; seq: number } | { is: 'time' };

const INPUTS = ['click', 'keydown', 'input'];
let timeAt = -Infinity;

/** Call it right before a change that nobody asks for at that moment: a tool that closes by itself. */
export const changesByTime = (): void => void (timeAt = performance.now());

/** Tells what came last of all that can change the page. */
export function useLastCause(): () => Cause {
  const inputAt = useRef(-Infinity);
  useEffect(() => {
    const seen = () => void (inputAt.current = performance.now());
    for (const input of INPUTS) document.addEventListener(input, seen, true);
    return () => {
      for (const input of INPUTS) document.removeEventListener(input, seen, true);
    };
  }, []);
  return useCallback(() => {
    const { viewAt, viewSeq } = store.getState();
    if (timeAt > Math.max(viewAt, inputAt.current)) return { is: 'time' };
    return viewAt > inputAt.current ? { is: 'view', seq: viewSeq } : { is: 'own' };
  }, []);
}
