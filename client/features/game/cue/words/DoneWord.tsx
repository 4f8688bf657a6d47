import { Check } from 'lucide-react';
import { useT } from '../../../../i18n/index.ts';
import { useClient } from '../../../../store/store.ts';
import { readWord, type Word } from '../../../../store/words.ts';
import { lessonOf } from '../../moment/lesson.ts';
import { useView } from '../../view/useView.ts';
import css from './Slot.module.css';
import { Slot } from './Slot.tsx';

/** What was done, what it teaches, and that its tool closed by itself. It stays until it is read or the next task is opened. */
export function DoneWord({ word }: { word: Extract<Word, { kind: 'done' }> }) {
  const t = useT();
  const puzzle = useView(view => view.puzzles.find(one => one.id === word.puzzle));
  const closed = useClient(state => word.tool !== null && state.open !== word.tool);
  const lesson = useView(view => lessonOf(view.tools.find(one => one.id === word.tool)));
  const whole = puzzle?.state === 'solved';
  const task = puzzle?.title ?? word.title;
  const title = t(whole ? 'game.cue.doneTask' : 'game.cue.donePart', { task });
  const isNamed = plainly(task).includes(plainly(word.title));
  return (
    <Slot kind="done" icon={Check} title={title} say={(whole && puzzle.aha) || lesson || ''} onRead={readWord}>
      {closed && (
        <span className={css.full}> {isNamed ? t('game.cue.closedThis') : t('game.cue.closed', { tool: word.title })}</span>
      )}
    </Slot>
  );
}

/** A title without its soft hyphens, as it is read. */
const plainly = (title: string): string => title.replaceAll('\u00ad', '').toLowerCase();
