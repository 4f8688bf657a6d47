import type { PuzzleView } from '../../../../shared/protocol/view.ts';
import { AskButton } from './AskButton.tsx';
import css from './Asks.module.css';

/** Everybody who may have something for this puzzle, each with a button. */
export function AskRow({ puzzle }: { puzzle: PuzzleView }) {
  if (puzzle.askable.length === 0) return null;
  return (
    <div className={css.row}>
      {puzzle.askable.map(target => (
        <AskButton key={target.seat} puzzle={puzzle.id} to={target} />
      ))}
    </div>
  );
}
