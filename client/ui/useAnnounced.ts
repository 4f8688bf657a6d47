import { useEffect } from 'react';
import { announce } from './LiveRegion.tsx';

/** Announces a sentence to screen readers whenever it appears or changes. */
export function useAnnounced(sentence: string | null): void {
  useEffect(() => {
    if (sentence !== null && sentence !== '') announce(sentence);
  }, [sentence]);
}
