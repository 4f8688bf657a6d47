import { useEffect } from 'react';
import { dropWord, type Word } from '../../../../store/words.ts';

/** A word that has nothing to say any more goes, so that it does not hold the place of another. */
export function useGoes(word: Word, over: boolean): void {
  useEffect(() => {
    if (over) dropWord(word);
  }, [word, over]);
}
