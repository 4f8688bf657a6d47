import { useT } from '../../../i18n/index.ts';
import { Feedback } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';

/** "Klaar", and the lesson of the puzzle once all of it is solved. */
export function DoneMessage({ puzzle }: { puzzle: string | null }) {
  const t = useT();
  const aha = useView(view => view.puzzles.find(one => one.id === puzzle)?.aha ?? null);
  return (
    <Feedback kind="done" title={t('game.step.done')}>
      {aha ?? t('game.step.doneSay')}
    </Feedback>
  );
}
