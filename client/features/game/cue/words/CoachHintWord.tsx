import { HandHelping } from 'lucide-react';
import { useT } from '../../../../i18n/index.ts';
import { readWord, showWord, useWords, type Word } from '../../../../store/words.ts';
import { Button } from '../../../../ui/index.ts';
import { coachHintOf } from '../../moment/coachHints.ts';
import { useView } from '../../view/useView.ts';
import css from './Slot.module.css';
import { Slot } from './Slot.tsx';
import { useCoachHintTitle } from './useCoachHintTitle.ts';
import { useGoes } from './useGoes.ts';

/** A hint of the coach, prepared or in the coach's own words. It stays until it is read, or until its step is over. */
export function CoachHintWord({ word }: { word: Extract<Word, { kind: 'coachHint' }> }) {
  const t = useT();
  const messages = useView(view => view.messages);
  const puzzles = useView(view => view.puzzles);
  const hint = coachHintOf({ messages, puzzles }, word.message);
  const waiting = useWaitingHints();
  const titleOf = useCoachHintTitle();
  useGoes(word, hint === null);
  if (hint === null) return null;
  const { message, say, puzzle } = hint;
  const { step, number = 0 } = message.hint ?? {};
  const older = puzzle && step !== undefined && puzzle.steps.some(one => one.id === step) && number > 1;
  return (
    <Slot
      kind="hint"
      icon={HandHelping}
      title={titleOf(hint)}
      say={say}
      spoken={false} // it was said when it came
      onRead={readWord}
      actions={
        older && (
          <Button size="s" onPress={() => showWord({ kind: 'hint', puzzle: puzzle.id, step, number: number - 1 })}>
            {t('game.hint.title', { number: number - 1 })}
          </Button>
        )
      }
    >
      {waiting > 0 && <span className={css.later}> {t('game.hint.more', { count: waiting })}</span>}
    </Slot>
  );
}

/** How many of the coach's hints show after this one. */
function useWaitingHints(): number {
  const { under } = useWords();
  return useView(view => under.filter(word => word.kind === 'coachHint' && coachHintOf(view, word.message) !== null).length);
}
