import type { CompiledPuzzle } from '../../level/compiled.ts';
import type { DebriefLesson } from '../../protocol/view.ts';
import { isSolvedByTeam, puzzleStatus } from '../status.ts';
import { toolViewer } from './tools.ts';
import { speak, type ViewerContext } from './viewerContext.ts';

/**
 * What each task taught, in playing order, with who tells it: whoever led it, or nobody in particular when the team did it
 * together or the coach solved it. Tasks that were not done, and tasks that teach nothing, are left out.
 */
export const lessons = (viewer: ViewerContext): DebriefLesson[] =>
  [...viewer.level.puzzles.values()].flatMap(puzzle => {
    if (!puzzle.aha || puzzleStatus(viewer.state, puzzle.id) !== 'solved') return [];
    const byTeam = isSolvedByTeam(viewer.state, puzzle.id);
    const seat = puzzle.lead === 'all' || !byTeam ? null : (viewer.state.holds[puzzle.lead] ?? null);
    return {
      puzzle: puzzle.id,
      title: speak(viewer, puzzle.title),
      seat,
      byTeam,
      aha: speak(viewer, puzzle.aha),
      question: puzzle.debrief ? speak(viewer, puzzle.debrief) : null,
      said: saidIn(viewer, puzzle),
    };
  });

/** What people said in the tools of a task, with their reasons. */
function saidIn(viewer: ViewerContext, puzzle: CompiledPuzzle): DebriefLesson['said'] {
  const tools = new Set(puzzle.steps.flatMap(step => step.opens.map(part => part.split('.')[0]!)));
  return [...tools].flatMap(id => {
    const { rules, content } = viewer.level.tools.get(id)!;
    return rules.said?.(content, viewer.state.tools[id]!, toolViewer(viewer, new Set(), true, id)) ?? [];
  });
}
