import type { CompiledLevel } from './compiled.ts';

/** The most people who have packs of their own; one more joins as the assistant. */
export const MAX_PLAYERS = 5;
export const MAX_SEATS = 6;

/** Which of the level's tables applies to a team of this many players. */
export const tableSize = (players: number): '3' | '4' | '5' =>
  String(Math.min(Math.max(players, 3), MAX_PLAYERS)) as '3' | '4' | '5';

/** Packs per seat for a team of this size, from the level's tables; below three players, the table for three is redistributed. */
export function packsBySize(level: CompiledLevel, players: number): string[][] {
  const table = level.level.seats[tableSize(players)].map(packs => [...packs]);
  const dealt = table.slice(0, players);
  for (const pack of table.slice(players).flat()) dealt.toSorted((a, b) => a.length - b.length)[0]!.push(pack);
  return dealt;
}
