import type { Client } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { Authorised } from '../access/Authorised.ts';
import { isSignInOver, isCertainlyAuthorised, whyRevoked } from '../access/revoke.ts';
import type { Services } from '../services.ts';

type RoomClient = Pick<Client, 'leave'> & { auth?: Authorised };

/**
 * Whether this client is still authorised; checked at each message. If not, the client is disconnected and the message
 * ignored.
 */
export async function checkAuthorised(services: Services, session: string, client: RoomClient): Promise<boolean> {
  if (!client.auth) return false;
  const reason = await whyRevoked(services, session, client.auth);
  if (reason === null) return true;
  setImmediate(() => client.leave(CloseReason[reason])); // after the answer
  return false;
}

/** The clients that may be sent something now; the others are checked in a moment (see `watchAccess`). */
export function certainlyAuthorised<C extends RoomClient>(services: Services, clients: Iterable<C>): C[] {
  return Array.from(clients).filter(client => {
    if (client.auth && isSignInOver(services, client.auth)) setImmediate(() => client.leave(CloseReason.signedOut));
    return isCertainlyAuthorised(services, client);
  });
}
