import { partStatus } from './status.ts';
import type { Turn } from './turn.ts';

/** A tool of which nothing is left is nobody's open window any more. */
export function closeEmptyWindows(turn: Turn): void {
  const isThere = (id: string): boolean =>
    Object.keys(turn.level.tools.get(id)!.parts).some(name => partStatus(turn.level, turn.s, `${id}.${name}`) !== 'hidden');
  if (turn.s.seats.every(seat => seat.open.every(isThere))) return;
  turn.s.seats = turn.s.seats.map(seat => ({ ...seat, open: seat.open.filter(isThere) }));
}
