import { Coffee, MessageCircleQuestionMark } from 'lucide-react';
import { useT } from '../../../../i18n/index.ts';
import { readWord, type Word } from '../../../../store/words.ts';
import { Button } from '../../../../ui/index.ts';
import { useAsk, useAskChoices } from '../asking.ts';
import { useStepNow } from '../../moment/useLine.ts';
import { Slot } from './Slot.tsx';

/** Of several who have something: whom to ask. */
export function ChooseWord() {
  const t = useT();
  const who = useAskChoices().filter(choice => choice.has);
  const now = useStepNow();
  const ask = useAsk();
  if (!now) return null;
  return (
    <Slot
      kind="plain"
      icon={MessageCircleQuestionMark}
      say={t('game.cue.whom')}
      onRead={readWord}
      actions={who.map(choice => (
        <Button key={choice.seat} disabled={choice.asked !== null} onPress={() => ask(now.puzzle.id, choice)}>
          {choice.asked !== null
            ? t('game.cue.looks', { count: 1, names: choice.name })
            : t(choice.here ? 'game.cue.askName' : 'game.cue.askAwayName', { names: choice.name })}
        </Button>
      ))}
    />
  );
}

/** Who has it is away: asking is possible all the same. */
export function AwayWord({ word }: { word: Extract<Word, { kind: 'away' }> }) {
  const t = useT();
  const ask = useAsk();
  return (
    <Slot
      kind="plain"
      icon={Coffee}
      say={t('game.cue.awaySay', { name: word.name })}
      onRead={readWord}
      actions={<Button onPress={() => ask(word.puzzle, word)}>{t('game.cue.askAnyway')}</Button>}
    />
  );
}
