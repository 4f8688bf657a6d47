import type { CompiledLevel } from '../level/compiled.ts';
import { tableSize } from '../level/teamSizes.ts';
import type { GameState } from './state.ts';
import { puzzleStatus } from './status.ts';

/** Optional puzzles that this team starts without: those its session leaves out, and those for other team sizes. */
export function skippedPuzzles(level: CompiledLevel, state: GameState): string[] {
  const players = state.seats.filter(seat => !seat.assistant && !seat.left).length;
  return [...new Set([...(state.skip ?? []), ...(level.level.off[tableSize(players)] ?? [])])];
}

/** Whether a puzzle is part of this team's game, that is, not left out from the start. */
export function isPlayed(level: CompiledLevel, state: GameState, puzzle: string): boolean {
  if (state.clock.startedAt === null) return !skippedPuzzles(level, state).includes(puzzle);
  const { value, context } = state.puzzles[puzzle]!;
  return !(value === 'skipped' && context.openedAt === null && context.endedAt === 0);
}

/**
 * A puzzle that no longer matters: left out from the start, or skipped since. Not those that ran out of time: there the
 * team chooses with what it has, and keeps what it saw.
 */
export const isPuzzleGone = (level: CompiledLevel, state: GameState, puzzle: string): boolean =>
  state.clock.startedAt === null
    ? skippedPuzzles(level, state).includes(puzzle)
    : puzzleStatus(state, puzzle) === 'skipped' && !state.lapsed?.includes(puzzle);

/** Whether an item is only about puzzles that are gone. */
export function isItemGone(level: CompiledLevel, state: GameState, item: string): boolean {
  const served = [...level.puzzles.values()].filter(puzzle => puzzle.info.includes(item));
  return served.length > 0 && served.every(puzzle => isPuzzleGone(level, state, puzzle.id));
}

/** Whether nothing of a pack is left: its tasks, parts of tools and items all belong to puzzles that are gone. */
export function isPackGone(level: CompiledLevel, state: GameState, pack: string): boolean {
  const tasks = [...level.puzzles.values()].filter(puzzle => puzzle.lead === pack).map(puzzle => puzzle.id);
  const parts = [...level.tools.values()].flatMap(tool =>
    Object.keys(tool.parts).flatMap(name => (tool.parts[name] === pack ? [`${tool.id}.${name}`] : [])),
  );
  const items = [...level.items.values()].filter(item => item.pack === pack);
  if (!tasks.length && !parts.length && !items.length) return false;
  return (
    tasks.every(id => isPuzzleGone(level, state, id)) &&
    parts.every(part => level.opens.get(part)?.every(({ puzzle }) => isPuzzleGone(level, state, puzzle)) ?? false) &&
    items.every(item => isItemGone(level, state, item.id))
  );
}
