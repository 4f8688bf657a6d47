import type { CompiledLevel } from '../../level/compiled.ts';
import type { ReplayMoment } from '../../protocol/replay.ts';
import type { Language } from '../../text/localised.ts';
import type { GameState } from '../state.ts';
import { isPlayed } from '../skippedPuzzles.ts';
import { puzzleStatus } from '../status.ts';
import { storyMinute } from '../story.ts';
import type { ProjectContext } from './context.ts';
import { onTheTable } from './table.ts';
import { nameOf, viewerContext } from './viewerContext.ts';

/**
 * The game at an earlier moment: where everybody was, what they worked with, and what lay on the table. `context.now` is
 * that moment.
 */
export function projectMoment(level: CompiledLevel, state: GameState, context: ProjectContext, language: Language): ReplayMoment {
  const viewer = viewerContext(level, state, context, '', language);
  return {
    seq: state.seq,
    atMs: viewer.now,
    phase: state.phase,
    story: Math.round(storyMinute(level, state, viewer.now)),
    places: state.seats
      .filter(seat => !seat.left)
      .map(seat => {
        const tool = seat.open.at(-1);
        return {
          seat: seat.id,
          name: nameOf(viewer, seat.id),
          number: seat.number,
          place: seat.place,
          tool: tool === undefined ? null : (level.tools.get(tool)?.title[language] ?? null),
          away: seat.away,
        };
      }),
    puzzles: [...level.puzzles.keys()]
      .filter(id => isPlayed(level, state, id))
      .map(id => ({ id, state: puzzleStatus(state, id) })),
    board: onTheTable(viewer),
  };
}
