import type { Authorised } from '../access/Authorised.ts';
import { LINES } from '../limits/rates.ts';

interface Line {
  auth?: Authorised;
}

/** Whether the link that this client used has reached its limit of connections to a room. */
export function isCrowded(clients: Iterable<Line>, { auth }: Line, itself?: Line): boolean {
  if (!auth || auth.as === 'seat') return false; // no limit: the newest device takes over a seat
  let same = 0;
  for (const other of clients) if (other !== itself && other.auth?.as === auth.as && other.auth.pass === auth.pass) same += 1;
  return same >= LINES[auth.as];
}
