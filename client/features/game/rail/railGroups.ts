import type { AnyToolView, PuzzleView } from '../../../../shared/protocol/view.ts';
import { stepsOfTool, visibleParts } from '../moment/stepsOfTool.ts';

export interface RailGroups {
  mine: AnyToolView[];
  team: AnyToolView[];
}

/** The player's own tools, and those of the whole team, each in the level's order. */
export function railGroups(tools: readonly AnyToolView[]): RailGroups {
  return { mine: tools.filter(tool => tool.mine), team: tools.filter(tool => !tool.mine) };
}

const FITS = 7; // programs, under each other, beside the office, the tasks, the notes and the chat

export interface Folded extends RailGroups {
  done: AnyToolView[]; // under one button; empty: nothing folds
}

/** Finished programs fold into one place when there is little room. What is in the work (`shown`) never folds. */
export function foldFinished(
  { mine, team }: RailGroups,
  puzzles: readonly PuzzleView[],
  { shown, flat }: { shown: readonly string[]; flat: boolean },
): Folded {
  const folds = (tool: AnyToolView) => !shown.includes(tool.id) && isFinished(tool, puzzles);
  const done = [...mine, ...team].filter(folds);
  if (done.length < 2 || (!flat && mine.length + team.length <= FITS)) return { mine, team, done: [] };
  return { mine: mine.filter(tool => !folds(tool)), team: team.filter(tool => !folds(tool)), done };
}

/** Whether all that this person could do in a tool is done. It can still be looked at. */
export function isFinished(tool: AnyToolView, puzzles: readonly PuzzleView[]): boolean {
  const parts = Object.values(visibleParts(tool));
  const isDone = parts.some(part => part?.done === true);
  return (
    isDone && parts.every(part => part === undefined || part.done || !part.usable) && stepsOfTool(tool, puzzles).length === 0
  );
}
