import { useEffect } from 'react';
import { announce } from '../../../ui/index.ts';

/** Says a sentence to screen readers when it appears or becomes another one, by the page's one polite region. */
export function useSaid(sentence: string | null): void {
  useEffect(() => {
    if (sentence !== null && sentence !== '') announce(sentence);
  }, [sentence]);
}
