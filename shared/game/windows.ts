import { partStatus } from './status.ts';
import type { Turn } from './turn.ts';

/** Closes the windows of tools that have no visible part left. */
export function closeEmptyWindows(turn: Turn): void {
  const isThere = (id: string): boolean =>
    Object.keys(turn.level.tools.get(id)!.parts).some(name => partStatus(turn.level, turn.state, `${id}.${name}`) !== 'hidden');
  if (turn.state.seats.every(seat => seat.open.every(isThere))) return;
  turn.state.seats = turn.state.seats.map(seat => ({ ...seat, open: seat.open.filter(isThere) }));
}
