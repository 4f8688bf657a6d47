import type { Client } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { Authorised } from '../access/Authorised.ts';
import { whyRevoked } from '../access/revoke.ts';
import { throttle } from '../limits/throttle.ts';
import { ACCESS_CHECK_MS } from '../limits/rates.ts';
import { ACCESS_TOPIC } from '../news/accessNews.ts';
import type { Services } from '../services.ts';

/**
 * Disconnects clients whose authorisation has ended. While they are being checked, nothing is sent to anybody; `again` is
 * called afterwards. Returns a function that stops it.
 */
export async function watchAccess(
  services: Services,
  session: string,
  clients: Iterable<Client & { auth?: Authorised }>,
  again: () => void,
): Promise<() => void> {
  const look = async (): Promise<void> => {
    try {
      const here = Array.from(clients); // copied, since disconnecting changes the list
      for (const client of here) {
        const reason = client.auth ? await whyRevoked(services, session, client.auth) : null;
        if (reason) client.leave(CloseReason[reason]);
      }
      again();
    } catch (error) {
      services.log.fault('could not check access', error, { session });
    }
  };
  const checkSoon = throttle(ACCESS_CHECK_MS, look);
  const unlisten = await services.bus.listen(ACCESS_TOPIC, checkSoon);
  return () => {
    checkSoon.stop();
    unlisten();
  };
}
