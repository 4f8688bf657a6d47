import { useEffect, useRef } from 'react';
import type { AnyToolView, PuzzleView } from '../../../../shared/protocol/view.ts';
import { wordCame } from '../../../store/words.ts';
import { closeDone } from '../frame/focus.ts';
import { useView } from '../view/useView.ts';
import { changesByTime } from './lastCause.ts';
import { stepsOfTool, visibleParts } from '../moment/stepsOfTool.ts';

const STAYS_MS = 2_000; // the tool says that it is done before it closes

interface Working {
  tool: string;
  puzzle: string;
}

/** The open step of a tool in the work that this person does something in. */
const workingIn = (tool: AnyToolView, puzzles: readonly PuzzleView[]): Working | null => {
  const [open] = stepsOfTool(tool, puzzles);
  return open ? { tool: tool.id, puzzle: open.puzzle.id } : null;
};

/** The last step that this tool served was solved, and it has none left for this person. */
const isDone = (tool: AnyToolView, { puzzle }: Working, puzzles: readonly PuzzleView[]): boolean =>
  stepsOfTool(tool, puzzles).length === 0 &&
  (puzzles.find(one => one.id === puzzle)?.state === 'solved' ||
    Object.values(visibleParts(tool)).some(part => part?.done === true && part.puzzle === puzzle));

/** When a tool in the work is done: the words come at once, and it closes by itself. */
export function useDone(shown: readonly string[]): void {
  const tools = useView(view => view.tools);
  const puzzles = useView(view => view.puzzles);
  const before = useRef<Working | null>(null);
  const closing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [front] = shown;
  useEffect(() => () => clearTimeout(closing.current), [front]); // who goes elsewhere or opens it again is not interrupted
  useEffect(() => {
    const was = before.current;
    const tool = tools.find(one => one.id === front);
    before.current = tool ? (workingIn(tool, puzzles) ?? (was?.tool === tool.id ? was : null)) : null;
    if (!tool || was?.tool !== tool.id || !isDone(tool, was, puzzles)) return;
    before.current = null;
    wordCame({ kind: 'done', tool: tool.id, title: tool.title, puzzle: was.puzzle });
    closing.current = setTimeout(() => {
      changesByTime();
      closeDone(tool.id);
    }, STAYS_MS);
  }, [front, tools, puzzles]);
}
