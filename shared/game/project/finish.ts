import type { TalkFinish } from '../../protocol/talkView.ts';
import { isSolvedByTeam, puzzleStatus } from '../status.ts';
import type { ViewerContext } from './viewerContext.ts';

/** How the team's game came to its end, so that nobody is told that they did what a coach did. */
export function finalOf({ level, state }: Pick<ViewerContext, 'level' | 'state'>): TalkFinish {
  const { final } = level.level;
  if (isSolvedByTeam(state, final)) return 'chose';
  return puzzleStatus(state, final) === 'solved' ? 'coach' : 'none';
}
