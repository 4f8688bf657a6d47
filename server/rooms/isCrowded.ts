import type { Authorised } from '../access/Authorised.ts';
import { LINES } from '../limits/rates.ts';

interface Line {
  auth?: Authorised;
}

/** Has the link by which this one comes as many connections to a room already as it may have? */
export function isCrowded(clients: Iterable<Line>, { auth }: Line, itself?: Line): boolean {
  if (!auth || auth.as === 'seat') return false; // the newest device takes a seat over
  let same = 0;
  for (const other of clients) if (other !== itself && other.auth?.as === auth.as && other.auth.pass === auth.pass) same += 1;
  return same >= LINES[auth.as];
}
