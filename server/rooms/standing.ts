import type { Client } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { House } from '../house.ts';
import { mayHost, mayObserve } from '../sessions/access.ts';
import { accessRevision } from '../news/accessNews.ts';
import { findSeatByToken } from '../storage/seatTokens.ts';
import { findSession } from '../storage/sessions.ts';
import type { Admitted } from './admit.ts';

export type Gone = 'elsewhere' | 'ended' | 'signedOut';
type Someone = Pick<Client, 'leave'> & { auth?: Admitted };

/** At which revision of all rights somebody was last found to have theirs. */
const foundAt = new WeakMap<Admitted, number>();

/** Somebody was just let in, by what the store said at that revision. */
export const admittedAt = (auth: Admitted, revision: number): Admitted => {
  foundAt.set(auth, revision);
  return auth;
};

/**
 * Whether somebody may still be here, without asking the store: by the clock, and when no right of anybody ended since
 * they were looked at. False says only that it has to be asked (`whyGone`).
 */
export function standsNow(house: House, { auth }: { auth?: Admitted }): boolean {
  if (!auth) return false;
  return foundAt.get(auth) === accessRevision() && !isOver(house, auth);
}

const isOver = (house: House, auth: Admitted): boolean => auth.as === 'coach' && auth.until <= house.clock.now();

/** Why somebody who was let in has to go now; null: they may stay. Asks the store only when some right ended since. */
export async function whyGone(house: House, session: string, auth: Admitted): Promise<Gone | null> {
  if (isOver(house, auth)) return 'signedOut';
  const revision = accessRevision(); // before asking: what ends meanwhile is asked again
  if (foundAt.get(auth) === revision) return null;
  const reason = await readWhyGone(house, session, auth);
  if (reason === null) foundAt.set(auth, revision);
  return reason;
}

async function readWhyGone(house: House, session: string, auth: Admitted): Promise<Gone | null> {
  if (auth.as === 'seat') {
    const found = await findSeatByToken(house.db, auth.pass);
    if (!found) return 'ended';
    if (found.token.ended_at === null) return null;
    return auth.plays === 'person' ? 'elsewhere' : 'ended';
  }
  if (auth.as === 'observer') return (await mayObserve(house, auth.pass, session)) ? null : 'ended';
  const coach = await house.coaches.signedInBy(auth.pass);
  const row = await findSession(house.db, session);
  return coach && row && (await mayHost(house, coach.id, { session, owner: row.coach_id })) ? null : 'signedOut';
}

/** Is this person still let in at this very moment? Who is not goes, and is done nothing for. Asked at each message. */
export async function stands(house: House, session: string, client: Someone): Promise<boolean> {
  if (!client.auth) return false;
  const reason = await whyGone(house, session, client.auth);
  if (reason === null) return true;
  setImmediate(() => client.leave(CloseReason[reason])); // after the answer
  return false;
}

/** Of these people those to whom something may be sent now; the others are looked at in a moment (see `watchAccess`). */
export function standing<C extends Someone>(house: House, clients: Iterable<C>): C[] {
  return Array.from(clients).filter(client => {
    if (client.auth && isOver(house, client.auth)) setImmediate(() => client.leave(CloseReason.signedOut));
    return standsNow(house, client);
  });
}
