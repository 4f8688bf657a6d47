import { Lightbulb } from 'lucide-react';
import type { MessageView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { readWord, showWord, useWords, type Word } from '../../../store/words.ts';
import { Button } from '../../../ui/index.ts';
import { hintState } from '../moment/hintState.ts';
import { useView } from '../view/useView.ts';
import { gameMsNow } from '../view/useGameTime.ts';
import css from './Cue.module.css';
import type { StepNow } from '../moment/line.ts';
import { useStepNow } from '../moment/useLine.ts';
import { useSteadyPress } from './useSteadyPress.ts';

/** Takes the first hint, or opens the words of those that were taken. */
export function HintAct() {
  const t = useT();
  const now = useStepNow();
  const { word } = useWords();
  const hints = now?.step.hints;
  const given = hints?.given.length ?? 0;
  const messages = useView(view => view.messages);
  const open = now !== null && word !== null && isAbout(now, word, messages);
  const press = () => {
    if (open) readWord();
    else if (!now || now.step.hints.total === 0) showWord({ kind: 'say', tone: 'info', text: t('game.hint.noneHere') });
    else if (given > 0) showWord(hintWord(now, given));
    else takeHint(now);
  };
  const { ref, onPress } = useSteadyPress(now ? `${now.puzzle.id} ${now.step.id}` : '', t('game.hint.take'), press);
  return (
    <Button
      ref={ref}
      className={css.act}
      icon={Lightbulb}
      variant={hints?.offered && given === 0 ? 'attention' : 'secondary'}
      expanded={given > 0 ? open : undefined}
      onPress={onPress}
    >
      <span>
        {t('game.hint.take')}
        {given > 0 && <span className={css.long}> {t('game.hint.count', { number: given, total: hints?.total ?? given })}</span>}
      </span>
    </Button>
  );
}

const hintWord = ({ puzzle, step }: StepNow, number: number) =>
  ({ kind: 'hint', puzzle: puzzle.id, step: step.id, number }) as const;

/** Whether the hint that stands there is one of this step, whoever gave it. */
function isAbout({ puzzle, step }: StepNow, word: Word, messages: readonly MessageView[]): boolean {
  if (word.kind === 'hint') return word.puzzle === puzzle.id && word.step === step.id;
  const message = word.kind === 'coachHint' ? messages.find(one => one.id === word.message) : undefined;
  return message?.puzzle === puzzle.id && message.hint?.step === step.id;
}

/** Takes the next hint of a step and shows it; when it comes later, that is said in its place. */
export function takeHint(now: StepNow): void {
  const { hints, id } = now.step;
  if (hintState(hints, gameMsNow()).kind !== 'free') return showWord(hintWord(now, hints.given.length));
  void command({ type: 'hint.take', puzzle: now.puzzle.id, step: id }).then(
    taken => taken.ok && showWord(hintWord(now, hints.given.length + 1)),
  );
}
