import { useEffect, useRef } from 'react';
import type { AskView, PuzzleView } from '../../../../shared/protocol/view.ts';
import { showDoneAfter, wordsNow } from '../../../store/words.ts';
import { visibleParts } from '../moment/stepsOfTool.ts';
import { useView } from '../view/useView.ts';

const isAnsweredBy = (me: string, asks: readonly AskView[], puzzle: string): boolean =>
  asks.some(ask => ask.puzzle === puzzle && ask.to === me && ask.answers.length > 0);
const wasLookedAt = ({ steps }: PuzzleView): boolean => steps.some(step => step.looking?.mayAnswer === true);

/**
 * What a solved task teaches comes to all who solved it, wherever they are on the page: who leads it or has a part in it, who
 * gave the second look, and who sent what was needed.
 */
export function useSolvedElsewhere(): void {
  const me = useView(view => view.me.seat);
  const puzzles = useView(view => view.puzzles);
  const tools = useView(view => view.tools);
  const asks = useView(view => view.asks);
  const before = useRef<readonly PuzzleView[] | null>(null);
  useEffect(() => {
    const was = before.current;
    before.current = puzzles;
    for (const { id, title, state, aha } of puzzles) {
      const open = was?.find(one => one.id === id && one.state === 'open');
      if (!open || state !== 'solved' || aha === null || isSaid(id)) continue;
      const hasPart = tools.some(tool => Object.values(visibleParts(tool)).some(part => part?.puzzle === id));
      if (open.lead || hasPart || wasLookedAt(open) || isAnsweredBy(me, asks, id))
        showDoneAfter({ kind: 'done', tool: null, title, puzzle: id });
    }
  }, [me, puzzles, tools, asks]);
}

/** The tool in the work said it already. */
const isSaid = (puzzle: string): boolean => {
  const { word } = wordsNow();
  return word?.kind === 'done' && word.puzzle === puzzle;
};
