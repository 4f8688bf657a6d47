import { memo, useMemo } from 'react';
import type { CoachPuzzleView } from '../../../shared/protocol/coachView.ts';
import { layOut } from '../../features/graph/index.ts';
import css from './MiniGraph.module.css';

const DOT = 15;

/** A small puzzle graph: full is solved, half is open, empty comes later, a dash is skipped. */
export const MiniGraph = memo(function MiniGraph({ puzzles, label }: { puzzles: readonly CoachPuzzleView[]; label: string }) {
  const shape = puzzles.map(puzzle => `${puzzle.id}|${puzzle.needs.join(',')}`).join(';');
  const layout = useMemo(
    () => layOut(puzzles, { widthOf: () => DOT, rowHeight: DOT, rowGap: 3, columnGap: 12, columnGapMost: 24, room: 250 }),
    [shape], // eslint-disable-line react-hooks/exhaustive-deps -- `shape` covers every relevant change of `puzzles`
  );
  const stateOf = new Map(puzzles.map(puzzle => [puzzle.id, puzzle.state]));
  return (
    <svg
      className={css.graph}
      viewBox={`-2 -2 ${layout.width + 4} ${layout.height + 4}`}
      preserveAspectRatio="xMinYMid meet"
      role="img"
      aria-label={label}
    >
      {layout.lines.map(line => (
        <path key={`${line.from}>${line.to}`} d={line.path} />
      ))}
      {layout.boxes.map(({ id, x, y }) => {
        const state = stateOf.get(id) ?? 'locked';
        const [cx, cy, r] = [x + DOT / 2, y + DOT / 2, DOT / 2 - 1];
        return (
          <g key={id} className={css[state]}>
            <circle cx={cx} cy={cy} r={r} />
            {state === 'open' && <path d={`M${cx} ${cy - r}a${r} ${r} 0 0 0 0 ${2 * r}z`} />}
            {state === 'skipped' && <path d={`M${cx - 4} ${cy}h8`} />}
          </g>
        );
      })}
    </svg>
  );
});
