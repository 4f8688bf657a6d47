import { Lightbulb } from 'lucide-react';
import { useT } from '../../../../i18n/index.ts';
import { readWord, showWord, type Word } from '../../../../store/words.ts';
import { Button } from '../../../../ui/index.ts';
import { hintState, waitTextKey } from '../../moment/hintState.ts';
import { useStepNow } from '../../moment/useLine.ts';
import { useGameTime } from '../../view/useGameTime.ts';
import { useView } from '../../view/useView.ts';
import { takeHint } from '../HintAct.tsx';
import css from './Slot.module.css';
import { Slot } from './Slot.tsx';
import { useGoes } from './useGoes.ts';

/** A hint with its number, and the next one, or in words when that comes. */
export function HintWord({ word }: { word: Extract<Word, { kind: 'hint' }> }) {
  const t = useT();
  const puzzle = useView(view => view.puzzles.find(one => one.id === word.puzzle));
  const now = useStepNow();
  const step = puzzle?.steps.find(one => one.id === word.step);
  const hints = step?.hints;
  const next = useGameTime(({ gameMs }) => {
    if (!hints) return 'none';
    const state = hintState(hints, gameMs);
    return state.kind === 'later' ? waitTextKey(state.seconds) : state.kind;
  });
  const text = hints?.given[word.number - 1];
  const later = next !== null && next !== 'free' && next !== 'none' ? t(`game.hint.${next}`) : null;
  useGoes(word, !hints || (text === undefined && later === null));
  if (!puzzle || !step || !hints) return null;
  if (text === undefined) return later && <Slot kind="hint" icon={Lightbulb} say={later} onRead={readWord} />;
  const { number } = word;
  const older = number === 1 ? hints.given.length : number - 1;
  return (
    <Slot
      kind="hint"
      icon={Lightbulb}
      title={
        now?.puzzle.id === puzzle.id ? t('game.hint.title', { number }) : t('game.hint.titleFor', { number, task: puzzle.title })
      }
      say={text}
      onRead={readWord}
      actions={
        (older !== number || next === 'free') && (
          <>
            {older !== number && (
              <Button size="s" onPress={() => showWord({ ...word, number: older })}>
                {t('game.hint.title', { number: older })}
              </Button>
            )}
            {next === 'free' && (
              <Button size="s" onPress={() => takeHint({ puzzle, step })}>
                {t('game.hint.takeNext')}
              </Button>
            )}
          </>
        )
      }
    >
      {later && <span className={css.later}> {later}</span>}
    </Slot>
  );
}
