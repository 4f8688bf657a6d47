import { useEffect } from 'react';
import { useCutShortWords } from '../../../layout/useCutShortWords.ts';
import { toldOfCutShort } from '../../../store/doing.ts';
import { useClient } from '../../../store/store.ts';
import { toast } from '../../../ui/index.ts';

/** Tells a latecomer, once, who came here from the middle of something in the waiting room. */
export function useToldOfCutShort(): void {
  const words = useCutShortWords();
  const { told, saving } = useClient(state => state.cutShort);
  useEffect(() => {
    if (words === null || told || saving > 0) return; // what is on its way is said when it is known
    toldOfCutShort();
    toast(words);
  }, [words, told, saving]);
}
