import type { Admitted } from '../rooms/admit.ts';
import { LINES } from './rates.ts';

interface Line {
  auth?: Admitted;
}

/** Has this link as many connections to a room as it may have? `clients`: those of the room, the one who comes left out. */
export function isCrowded(clients: Iterable<Line>, auth: Admitted | undefined): boolean {
  if (!auth || auth.as === 'seat') return false; // the newest device takes a seat over
  let same = 0;
  for (const other of clients) if (other.auth?.as === auth.as && other.auth.pass === auth.pass) same += 1;
  return same >= LINES[auth.as];
}
