import type { Client } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { Authorised } from '../access/Authorised.ts';
import { isSignInOver, standsNow, whyRevoked } from '../access/revoke.ts';
import type { Services } from '../services.ts';

type Someone = Pick<Client, 'leave'> & { auth?: Authorised };

/** Is this person still let in at this very moment? Who is not goes, and is done nothing for. Asked at each message. */
export async function stands(services: Services, session: string, client: Someone): Promise<boolean> {
  if (!client.auth) return false;
  const reason = await whyRevoked(services, session, client.auth);
  if (reason === null) return true;
  setImmediate(() => client.leave(CloseReason[reason])); // after the answer
  return false;
}

/** Of these people those to whom something may be sent now; the others are looked at in a moment (see `watchAccess`). */
export function standing<C extends Someone>(services: Services, clients: Iterable<C>): C[] {
  return Array.from(clients).filter(client => {
    if (client.auth && isSignInOver(services, client.auth)) setImmediate(() => client.leave(CloseReason.signedOut));
    return standsNow(services, client);
  });
}
