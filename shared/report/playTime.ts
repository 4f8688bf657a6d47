import { isPlayed } from '../game/skippedPuzzles.ts';
import { puzzleStatus } from '../game/status.ts';
import type { GameState } from '../game/state.ts';
import type { CompiledLevel } from '../level/compiled.ts';
import type { PlayTime } from '../level/estimate/PlayTime.ts';
import { tableSize } from '../level/teamSizes.ts';

const MINUTE = 60_000;
const LEAST_PEOPLE = 3; // fewer are no team

/**
 * How long a team played, for the estimate of later games; null if that says nothing: it did not come to the final puzzle by
 * itself, or fewer than three people were left.
 */
export function playTimeOf(level: CompiledLevel, state: GameState): PlayTime | null {
  const players = state.seats.filter(seat => !seat.assistant && !seat.left).length;
  const end = state.puzzles[level.level.final]!.context.endedAt;
  if (players < LEAST_PEOPLE || end === null || puzzleStatus(state, level.level.final) !== 'solved') return null;
  const own = [...level.puzzles.values()].filter(puzzle => !puzzle.until);
  const puzzles = own.flatMap(({ id }): [string, number][] => {
    const { openedAt, endedAt } = state.puzzles[id]!.context;
    const solved = puzzleStatus(state, id) === 'solved' && openedAt !== null && endedAt !== null;
    return solved ? [[id, tenths(endedAt - openedAt)]] : [];
  });
  return {
    size: ({ '5': 5, '4': 4, '3': 3 } as const)[tableSize(players)],
    off: [...level.puzzles.keys()].filter(id => !isPlayed(level, state, id)).toSorted(),
    minutes: tenths(end),
    puzzles: Object.fromEntries(puzzles),
  };
}

const tenths = (ms: number): number => Math.round((ms / MINUTE) * 10) / 10;
