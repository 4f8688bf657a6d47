import type { AskTargetView, PuzzleView, StripView } from '../../../../shared/protocol/view.ts';
import { leaderTarget } from '../asks/asks.ts';

/** What the button on the strip does, given the tools and puzzles that this person has now. */
export type StripTarget =
  | { do: 'open'; window: string }
  | { do: 'answer'; ask: number }
  | { do: 'offer'; puzzle: string; to: AskTargetView } // somebody else's puzzle: offer help to its leader
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
  return leader === null ? { do: 'open', window: 'tasks' } : { do: 'offer', puzzle: go.puzzle, to: leader };
}
