import type { Authorised } from '../access/Authorised.ts';
import { CONNECTIONS_PER_LINK } from '../limits/rates.ts';

interface Connection {
  auth?: Authorised;
}

/** Whether the link that this client used has reached its limit of connections to a room. */
export function isCrowded(clients: Iterable<Connection>, { auth }: Connection, itself?: Connection): boolean {
  if (!auth || auth.as === 'seat') return false; // no limit: the newest device takes over a seat
  let same = 0;
  for (const other of clients)
    if (other !== itself && other.auth?.as === auth.as && other.auth.secretHash === auth.secretHash) same += 1;
  return same >= CONNECTIONS_PER_LINK[auth.as];
}
