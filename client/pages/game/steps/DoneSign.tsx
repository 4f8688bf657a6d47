import { useT } from '../../../i18n/index.ts';
import { Feedback } from '../../../ui/index.ts';
import { useView } from '../live/useView.ts';
import { puzzleOfPart } from './partMemory.ts';

/** "Klaar", and once the whole puzzle is solved its one thing to remember. */
export function DoneSign({ tool, part }: { tool: string; part: string }) {
  const t = useT();
  const aha = useView(view => {
    const id = puzzleOfPart(`${tool}.${part}`);
    return view.puzzles.find(puzzle => puzzle.id === id)?.aha ?? null;
  });
  return (
    <Feedback kind="done" title={t('game.step.done')}>
      {aha ?? t('game.step.doneSay')}
    </Feedback>
  );
}
