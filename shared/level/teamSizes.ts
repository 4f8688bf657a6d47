import type { CompiledLevel } from './compiled.ts';

/** Most people who have packs of their own; one more is the assistant. */
export const MOST_PLAYERS = 5;
export const MOST_SEATS = 6;

/** The table of the level that a team of so many players follows. */
export const sizeOf = (players: number): '3' | '4' | '5' =>
  String(Math.min(Math.max(players, 3), MOST_PLAYERS)) as '3' | '4' | '5';

/** Packs per seat for a team of this size, from the level's tables; below three, the third table is dealt out again. */
export function packsBySize(level: CompiledLevel, players: number): string[][] {
  const table = level.level.seats[sizeOf(players)].map(packs => [...packs]);
  const dealt = table.slice(0, players);
  for (const pack of table.slice(players).flat()) dealt.toSorted((a, b) => a.length - b.length)[0]!.push(pack);
  return dealt;
}
