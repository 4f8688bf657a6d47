import type { CompiledLevel } from '../level/compiled.ts';
import type { SeatState } from './state.ts';

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

const fresh = {
  reads: null,
  away: false,
  awaySince: null,
  awayTold: false,
  left: false,
  open: [],
  place: 'desk',
  hand: false,
  about: null,
  claim: null,
  act: null,
  on: null,
};

/** Seats in the order of the desks, with their packs; the sixth person assists. */
export function deal(level: CompiledLevel, ids: readonly string[]): { seats: SeatState[]; holds: Record<string, string> } {
  const packs = packsBySize(level, Math.min(ids.length, MOST_PLAYERS));
  const seats = ids.map((id, index): SeatState => ({
    ...fresh,
    id,
    number: index + 1,
    own: packs[index] ?? [],
    assistant: index >= MOST_PLAYERS,
  }));
  return { seats, holds: Object.fromEntries(seats.flatMap(seat => seat.own.map(pack => [pack, seat.id]))) };
}

export const newSeat = (id: string, number: number, own: readonly string[], assistant: boolean): SeatState => ({
  ...fresh,
  id,
  number,
  own,
  assistant,
});
