import type { AskChoiceView } from '../../../../shared/protocol/lineView.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { leaveWords } from '../../../store/words.ts';
import { announceFirst } from '../../../ui/index.ts';
import { useLine } from '../moment/useLine.ts';

/** Who can be asked about the step of this moment. */
export const useAskChoices = (): readonly AskChoiceView[] => useLine().ask;

/** Asks a colleague about a task; what is waited for then is said aloud. */
export function useAsk(): (puzzle: string, who: Pick<AskChoiceView, 'seat' | 'name'>) => void {
  const t = useT();
  return (puzzle, { seat, name }) => {
    leaveWords();
    void command({ type: 'ask', puzzle, to: seat }).then(
      sent => sent.ok && announceFirst(t('game.cue.looks', { count: 1, names: name })),
    );
  };
}
