import type { CompiledLevel } from '../level/compiled.ts';
import { sizeOf } from '../level/teamSizes.ts';
import type { GameState } from './state.ts';
import { puzzleStatus } from './status.ts';

/** Optional puzzles that this team begins without: those its session leaves out, and those its size does. */
export function skippedPuzzles(level: CompiledLevel, state: GameState): string[] {
  const players = state.seats.filter(seat => !seat.assistant && !seat.left).length;
  return [...new Set([...(state.skip ?? []), ...(level.level.off[sizeOf(players)] ?? [])])];
}

/** Puzzles of this team's game: those that were left out from the start do not count. */
export function isPlayed(level: CompiledLevel, state: GameState, puzzle: string): boolean {
  if (state.clock.startedAt === null) return !skippedPuzzles(level, state).includes(puzzle);
  const { value, context } = state.puzzles[puzzle]!;
  return !(value === 'skipped' && context.openedAt === null && context.endedAt === 0);
}

/**
 * A puzzle that nobody needs to know of any more: left out from the start, or skipped since. What time took away is
 * another thing: there the team chooses with what it has, and keeps what it saw.
 */
export const isGone = (level: CompiledLevel, state: GameState, puzzle: string): boolean =>
  state.clock.startedAt === null
    ? skippedPuzzles(level, state).includes(puzzle)
    : puzzleStatus(state, puzzle) === 'skipped' && !state.lapsed?.includes(puzzle);

/** Information for puzzles that are all gone. */
export function isItemGone(level: CompiledLevel, state: GameState, item: string): boolean {
  const served = [...level.puzzles.values()].filter(puzzle => puzzle.info.includes(item));
  return served.length > 0 && served.every(puzzle => isGone(level, state, puzzle.id));
}

/** A pack of which nothing is left: its tasks, its parts of tools and its items all belong to puzzles that are gone. */
export function isPackGone(level: CompiledLevel, state: GameState, pack: string): boolean {
  const tasks = [...level.puzzles.values()].filter(puzzle => puzzle.lead === pack).map(puzzle => puzzle.id);
  const parts = [...level.tools.values()].flatMap(tool =>
    Object.keys(tool.parts).flatMap(name => (tool.parts[name] === pack ? [`${tool.id}.${name}`] : [])),
  );
  const items = [...level.items.values()].filter(item => item.pack === pack);
  if (!tasks.length && !parts.length && !items.length) return false;
  return (
    tasks.every(id => isGone(level, state, id)) &&
    parts.every(part => level.opens.get(part)?.every(({ puzzle }) => isGone(level, state, puzzle)) ?? false) &&
    items.every(item => isItemGone(level, state, item.id))
  );
}
