import type { DebriefLesson } from '../../protocol/view.ts';
import { puzzleStatus } from '../status.ts';
import { speak, type ViewerContext } from './viewerContext.ts';

/**
 * What each task taught, in playing order, with who tells it: whoever led it, or nobody in particular when the team did it
 * together. Tasks that were not done, and tasks that teach nothing, are left out.
 */
export const lessons = (viewer: ViewerContext): DebriefLesson[] =>
  [...viewer.level.puzzles.values()].flatMap(puzzle => {
    if (!puzzle.aha || puzzleStatus(viewer.state, puzzle.id) !== 'solved') return [];
    const seat = puzzle.lead === 'all' ? null : (viewer.state.holds[puzzle.lead] ?? null);
    return {
      puzzle: puzzle.id,
      title: speak(viewer, puzzle.title),
      seat,
      aha: speak(viewer, puzzle.aha),
      question: puzzle.debrief ? speak(viewer, puzzle.debrief) : null,
    };
  });
