import type { Client } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { House } from '../house.ts';
import { atMostEvery } from '../limits/atMostEvery.ts';
import { ACCESS_EVERY_MS } from '../limits/rates.ts';
import { mayHost, mayObserve } from '../sessions/access.ts';
import { listen } from '../sessions/listen.ts';
import { ACCESS_TOPIC } from '../sessions/topic.ts';
import { findSeatByToken } from '../storage/seatTokens.ts';
import { findSession } from '../storage/sessions.ts';
import type { Admitted } from './admit.ts';

type Reason = 'elsewhere' | 'ended' | 'signedOut';

/** Why somebody who was let in has to go now; null: they may stay. */
async function mustGo(house: House, session: string, auth: Admitted): Promise<Reason | null> {
  if (auth.as === 'seat') {
    const found = await findSeatByToken(house.db, auth.pass);
    if (!found) return 'ended';
    return found.token.ended_at === null ? null : 'elsewhere';
  }
  if (auth.as === 'observer') return (await mayObserve(house, auth.pass, session)) ? null : 'ended';
  const coach = await house.coaches.signedInBy(auth.pass);
  const row = await findSession(house.db, session);
  return coach && row && (await mayHost(house, coach.id, { session, owner: row.coach_id })) ? null : 'signedOut';
}

/** Puts people out of a room when what let them in has ended. The answer stops it. */
export async function watchAccess(
  house: House,
  session: string,
  clients: Iterable<Client & { auth?: Admitted }>,
): Promise<() => void> {
  const look = async (): Promise<void> => {
    try {
      const here = Array.from(clients); // who goes leaves the list meanwhile
      for (const client of here) {
        const reason = client.auth ? await mustGo(house, session, client.auth) : null;
        if (reason) client.leave(CloseReason[reason]);
      }
    } catch (error) {
      house.log.fault('access not looked at', error, { session });
    }
  };
  const calm = atMostEvery(ACCESS_EVERY_MS, look);
  const unlisten = await listen(ACCESS_TOPIC, calm);
  return () => {
    calm.stop();
    unlisten();
  };
}
