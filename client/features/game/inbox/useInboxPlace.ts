import { useUiState } from '../../../store/uiState.ts';
import { useWords } from '../../../store/words.ts';
import { oneText } from '../frame/shape.ts';
import { useShape } from '../frame/useShape.ts';
import { useNotYet } from '../moment/useNotYet.ts';
import { useInbox } from './useInbox.ts';

/**
 * Whether what comes in shows above the line: where there is no column, and never in the place of a text that this person
 * asked for. A hint of the coach came by itself as well: where there is room for one text, the newest of the two shows.
 */
export function useInboxInRow(): boolean {
  const shape = useShape();
  const team = useUiState(state => state.team);
  const { word, came } = useWords();
  const notYet = useNotYet();
  if (shape.columns === 3 || team || notYet !== null) return false;
  return word === null || (word.kind === 'coachHint' && (!oneText(shape) || came.inbox > came.word));
}

/** Whether what came in stands where the coach's hint stood, which shows again when that was read. */
export function useInboxCovers(): boolean {
  const one = oneText(useShape());
  const { word } = useWords();
  const here = useInboxInRow();
  const isEmpty = useInbox().length === 0;
  return one && here && word !== null && !isEmpty;
}
