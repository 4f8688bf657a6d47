import type { CompiledLevel } from '../level/compiled.ts';
import { MAX_PLAYERS, packsBySize } from '../level/teamSizes.ts';
import type { SeatState } from './state.ts';

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

/** Deals the packs over the seats, in the order of the desks. The sixth person assists. `hands`: seats with a raised hand. */
export function dealSeats(
  level: CompiledLevel,
  ids: readonly string[],
  hands: readonly string[] = [],
): { seats: SeatState[]; holds: Record<string, string> } {
  const packs = packsBySize(level, Math.min(ids.length, MAX_PLAYERS));
  const seats = ids.map((id, index): SeatState => ({
    ...fresh,
    id,
    number: index + 1,
    own: packs[index] ?? [],
    assistant: index >= MAX_PLAYERS,
    hand: hands.includes(id),
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
