import { Check, Contrast, HandHelping, Minus, X, type LucideIcon } from 'lucide-react';
import { useMemo, type ReactNode } from 'react';
import type { CoachPuzzleView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { classes } from '../../ui/index.ts';
import { formatList } from '../../layout/formatList.ts';
import { layOut } from './layOut.ts';
import { puzzleSign, type PuzzleSign } from './puzzleSign.ts';
import css from './PuzzleGraph.module.css';
import { useWidth, textWidth } from '../../ui/useWidth.ts';

/** A puzzle in the graph; `state` only when a team plays it. */
interface DrawnPuzzle {
  id: string;
  title: string;
  short: string;
  needs: string[];
  state?: CoachPuzzleView['state'];
  outcome?: CoachPuzzleView['outcome'];
}
export const STATE_ICONS: Record<PuzzleSign, LucideIcon | null> = {
  solved: Check,
  byCoach: HandHelping,
  open: Contrast,
  skipped: Minus,
  unfinished: X,
  locked: null,
};
const BOX = 48; // px, the height of a button, and its least width
const SIDES = { plain: 28, withIcon: 46, tight: 40 }; // px of a box beside its text
const TOO_WIDE = 1.2; // times the available width: beyond this it becomes a list

export interface PuzzleGraphProps {
  puzzles: readonly DrawnPuzzle[];
  chosen: string | null;
  onChoose: (id: string) => void;
  /** Content under a puzzle, such as who works on it; `underHeight` px are reserved for it under each. */
  under?: (id: string) => ReactNode;
  underHeight?: number;
}

/** The puzzles of a level as a graph, with a team's progress. Each puzzle is a button. */
export function PuzzleGraph({ puzzles, chosen, onChoose, under, underHeight = 0 }: PuzzleGraphProps) {
  const t = useT();
  const step = useClient(state => state.settings.text) / 20;
  const { ref, width: room } = useWidth<HTMLDivElement>();
  // The layout depends on the dependencies only, so it is not computed again for every view.
  const shape = puzzles.map(puzzle => `${puzzle.id}|${puzzle.short}|${puzzle.needs.join(',')}`).join(';');
  const layout = useMemo(() => {
    const font = `600 ${Math.max(17, 17 * step)}px "Atkinson Hyperlegible Next Variable", Verdana, sans-serif`;
    const sides = puzzles.some(puzzle => puzzle.state) ? SIDES.withIcon : SIDES.plain;
    const widths = new Map(puzzles.map(puzzle => [puzzle.id, Math.ceil(textWidth(puzzle.short, font))]));
    const draw = (beside: number, columnGap: number) =>
      layOut(puzzles, {
        widthOf: id => Math.max(BOX, (widths.get(id) ?? 100) + beside),
        rowHeight: BOX + underHeight,
        rowGap: 10,
        columnGap,
        columnGapMost: 72,
        room: room - 8,
      });
    const roomy = draw(sides, 16);
    return roomy.width <= room - 8 ? roomy : draw(Math.min(sides, SIDES.tight), 8); // tighten the layout before it has to scroll
  }, [shape, room, step, underHeight]); // eslint-disable-line react-hooks/exhaustive-deps -- `shape` covers every relevant change of `puzzles`
  const puzzleOf = new Map(puzzles.map(puzzle => [puzzle.id, puzzle]));
  const isDone = (id: string) => ['solved', 'skipped'].includes(puzzleOf.get(id)?.state ?? '');

  const isList = room > 0 && layout.width > room * TOO_WIDE;
  return (
    <div ref={ref} className={css.scroll}>
      <div
        className={isList ? css.list : css.graph}
        style={isList ? undefined : { width: layout.width + 8, height: layout.height + 8 }}
      >
        {!isList && (
          <svg aria-hidden width={layout.width + 8} height={layout.height + 8}>
            <g transform="translate(4 4)">
              {layout.lines.map(line => (
                <path key={`${line.from}>${line.to}`} d={line.path} className={isDone(line.from) ? css.walked : undefined} />
              ))}
            </g>
          </svg>
        )}
        <ol>
          {layout.boxes.map(box => {
            const puzzle = puzzleOf.get(box.id);
            if (!puzzle) return null;
            const state = puzzle.state && puzzleSign({ state: puzzle.state, outcome: puzzle.outcome ?? null });
            const Icon = state && STATE_ICONS[state];
            return (
              <li
                key={box.id}
                style={isList ? undefined : { left: box.x + 4, top: box.y + 4, width: box.width, height: box.height }}
              >
                <button
                  type="button"
                  className={classes(css.box, state && css[state])}
                  style={{ height: BOX }}
                  aria-pressed={chosen === box.id}
                  aria-label={[`${puzzle.short}: ${puzzle.title}`, state && t(`coach.team.${state}`)].filter(Boolean).join(', ')}
                  onClick={() => onChoose(box.id)}
                >
                  {Icon && <Icon aria-hidden />}
                  {puzzle.short}
                </button>
                {isList && puzzle.needs.length > 0 && (
                  <span className="meta">
                    {t('coach.team.comesAfter', {
                      list: formatList(puzzle.needs.flatMap(need => puzzleOf.get(need)?.short ?? [])),
                    })}
                  </span>
                )}
                {under?.(box.id)}
              </li>
            );
          })}
        </ol>
      </div>
    </div>
  );
}
