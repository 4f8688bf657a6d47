import type { AskTargetView, PuzzleView, StripView } from '../../../../shared/protocol/view.ts';
import { leaderTarget } from './asks.ts';

/** What the button on the strip does, once resolved against what this person has now. */
export type StripTarget =
  | { do: 'open'; window: string }
  | { do: 'answer'; ask: number }
  | { do: 'ask'; puzzle: string; to: AskTargetView }
  | { do: 'offer'; puzzle: string; to: AskTargetView } // not my puzzle: ask who leads it whether I can help
  | { do: 'chooseWhom'; puzzle: string }
  | { do: 'none' };

/** `tools`: ids of the tools that this person may open. */
export function stripTarget(strip: StripView, tools: readonly { id: string }[], puzzles: readonly PuzzleView[]): StripTarget {
  const { go } = strip;
  if (go === null) return { do: 'none' };
  if (go.to === 'tool')
    return tools.some(tool => tool.id === go.tool) ? { do: 'open', window: go.tool } : { do: 'open', window: 'tasks' };
  if (go.to === 'ask') return { do: 'answer', ask: go.ask };
  if (go.to === 'items') return { do: 'open', window: 'notes' };
  const puzzle = puzzles.find(one => one.id === go.puzzle);
  if (puzzle === undefined) return { do: 'open', window: 'tasks' };
  const leader = leaderTarget(puzzle);
  if ((strip.kind === 'locked' || strip.kind === 'help') && leader !== null)
    return { do: 'offer', puzzle: go.puzzle, to: leader };
  const { askable } = puzzle;
  const [only] = askable;
  if (only !== undefined && askable.length === 1) return { do: 'ask', puzzle: go.puzzle, to: only };
  return { do: 'chooseWhom', puzzle: go.puzzle };
}
