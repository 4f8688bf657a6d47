import type { PuzzleView } from '../../../../shared/protocol/view.ts';
import { AskButton } from './AskButton.tsx';
import { Cluster } from '../../../ui/flow/Cluster.tsx';

/** A button for everybody who may know something about this puzzle. */
export function AskRow({ puzzle }: { puzzle: PuzzleView }) {
  if (puzzle.askable.length === 0) return null;
  return (
    <Cluster gap={8}>
      {puzzle.askable.map(target => (
        <AskButton key={target.seat} puzzle={puzzle.id} to={target} />
      ))}
    </Cluster>
  );
}
