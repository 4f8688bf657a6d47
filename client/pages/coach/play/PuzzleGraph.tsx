import { Check, Contrast, Minus } from 'lucide-react';
import { useMemo } from 'react';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { classes } from '../../../ui/index.ts';
import { graphLayout } from '../logic/graphLayout.ts';
import css from './PuzzleGraph.module.css';
import { useRoom, wordsWidth } from './useRoom.ts';

type Puzzle = CoachTeamView['puzzles'][number];
const ICONS = { solved: Check, open: Contrast, skipped: Minus, locked: null };

export interface PuzzleGraphProps {
  puzzles: Puzzle[];
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The level as a picture: what comes after what, and how far the team is. Each puzzle is a button. */
export function PuzzleGraph({ puzzles, chosen, onChoose }: PuzzleGraphProps) {
  const t = useT();
  const step = useClient(state => state.settings.text) / 20;
  const { ref, width: room } = useRoom<HTMLDivElement>();
  // The picture changes with what needs what, not with every view that comes in.
  const shape = puzzles.map(puzzle => `${puzzle.id}|${puzzle.short}|${puzzle.needs.join(',')}`).join(';');
  const layout = useMemo(() => {
    const font = `600 ${Math.max(17, 17 * step)}px "Atkinson Hyperlegible Next Variable", Verdana, sans-serif`;
    const widths = new Map(puzzles.map(puzzle => [puzzle.id, Math.ceil(wordsWidth(puzzle.short, font)) + 52]));
    return graphLayout(puzzles, {
      widthOf: id => widths.get(id) ?? 100,
      rowHeight: 48,
      rowGap: 10,
      bendGap: 22,
      columnGap: 26,
      columnGapMost: 72,
      room: room - 8,
    });
  }, [shape, room, step]); // eslint-disable-line react-hooks/exhaustive-deps -- `shape` says all of `puzzles` that counts here
  const stateOf = new Map(puzzles.map(puzzle => [puzzle.id, puzzle]));
  const isDone = (id: string) => ['solved', 'skipped'].includes(stateOf.get(id)?.state ?? '');

  return (
    <div ref={ref} className={css.scroll}>
      <div className={css.graph} style={{ width: layout.width + 8, height: layout.height + 8 }}>
        <svg aria-hidden width={layout.width + 8} height={layout.height + 8}>
          <g transform="translate(4 4)">
            {layout.lines.map(line => (
              <path key={`${line.from}>${line.to}`} d={line.path} className={isDone(line.from) ? css.walked : undefined} />
            ))}
          </g>
        </svg>
        <ol>
          {layout.boxes.map(box => {
            const puzzle = stateOf.get(box.id);
            if (!puzzle) return null;
            const Icon = ICONS[puzzle.state];
            return (
              <li key={box.id} style={{ left: box.x + 4, top: box.y + 4, width: box.width, height: box.height }}>
                <button
                  type="button"
                  className={classes(css.box, css[puzzle.state])}
                  aria-pressed={chosen === box.id}
                  aria-label={`${puzzle.short}: ${puzzle.title}, ${t(`coach.team.${puzzle.state}`)}`}
                  onClick={() => onChoose(box.id)}
                >
                  {Icon && <Icon aria-hidden />}
                  {puzzle.short}
                </button>
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
