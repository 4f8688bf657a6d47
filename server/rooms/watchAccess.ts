import type { Client } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { Authorised } from '../access/Authorised.ts';
import { whyRevoked } from '../access/revoke.ts';
import { atMostEvery } from '../limits/atMostEvery.ts';
import { ACCESS_EVERY_MS } from '../limits/rates.ts';
import { ACCESS_TOPIC } from '../news/accessNews.ts';
import type { Services } from '../services.ts';

/**
 * Puts people out of a room when what let them in has ended. Until they were looked at nothing is sent to anybody;
 * `again` is called then. The answer stops it.
 */
export async function watchAccess(
  services: Services,
  session: string,
  clients: Iterable<Client & { auth?: Authorised }>,
  again: () => void,
): Promise<() => void> {
  const look = async (): Promise<void> => {
    try {
      const here = Array.from(clients); // who goes leaves the list meanwhile
      for (const client of here) {
        const reason = client.auth ? await whyRevoked(services, session, client.auth) : null;
        if (reason) client.leave(CloseReason[reason]);
      }
      again();
    } catch (error) {
      services.log.fault('access not looked at', error, { session });
    }
  };
  const calm = atMostEvery(ACCESS_EVERY_MS, look);
  const unlisten = await services.bus.listen(ACCESS_TOPIC, calm);
  return () => {
    calm.stop();
    unlisten();
  };
}
