import { ArrowLeft, ArrowRight, Lightbulb } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button } from '../../../ui/Button.tsx';
import { Feedback } from '../../../ui/Feedback.tsx';
import css from './DeskFoot.module.css';

/** What came of the last thing that somebody did in a step. */
export interface Outcome {
  kind: 'done' | 'notYet';
  words: string;
}

export interface DeskFootProps {
  toDo: { words: string; read: boolean } | null; // null: after the last exercise
  outcome: Outcome | null;
  back: { words: string; onPress: () => void };
  onNext: () => void;
}

/** What to do now, then what came of it; with the way on, at one place in every exercise. */
export function DeskFoot({ toDo, outcome, back, onNext }: DeskFootProps) {
  const t = useT();
  const isDone = outcome?.kind === 'done';
  return (
    <footer className={css.foot}>
      <div className={css.row}>
        <Button variant={toDo ? 'secondary' : 'primary'} className={css.back} icon={ArrowLeft} onPress={back.onPress}>
          {back.words}
        </Button>
        {toDo && (
          <Button variant={isDone ? 'primary' : 'secondary'} className={css.next} iconAfter={ArrowRight} onPress={onNext}>
            {t(isDone ? 'lobby.desk.next' : 'lobby.desk.skip')}
          </Button>
        )}
        {outcome ? (
          <div className={css.words}>
            <Feedback kind={outcome.kind} {...(isDone && { title: t('lobby.desk.done') })}>
              {outcome.words}
            </Feedback>
          </div>
        ) : (
          toDo && <ToDo {...toDo} />
        )}
      </div>
    </footer>
  );
}

function ToDo({ words, read }: { words: string; read: boolean }) {
  const t = useT();
  return (
    <div className={css.words}>
      <Lightbulb aria-hidden />
      <p>
        <b>{t('lobby.desk.now')}</b> {words}
      </p>
      {read && <ReadAloud text={words} icon />}
    </div>
  );
}
