import { accessRevision } from '../news/accessNews.ts';
import type { Services } from '../services.ts';
import { findSeatByToken } from '../storage/seatTokens.ts';
import { findSession } from '../storage/sessions.ts';
import type { Authorised } from './Authorised.ts';
import { mayHost, mayObserve } from './rights.ts';

export type Revoked = 'elsewhere' | 'ended' | 'signedOut' | 'moved';

/** The revision of all rights at which a client was last found to be authorised. */
const foundAt = new WeakMap<Authorised, number>();

/** Marks a client as authorised according to the store at this revision. */
export const markAuthorised = (auth: Authorised, revision: number): Authorised => {
  foundAt.set(auth, revision);
  return auth;
};

/**
 * Whether a client is certainly still authorised, without asking the store: by the clock, and if no right has ended since
 * the last check. False only means that the store must be asked (`whyRevoked`).
 */
export function isCertainlyAuthorised(services: Services, { auth }: { auth?: Authorised }): boolean {
  if (!auth) return false;
  return foundAt.get(auth) === accessRevision() && !isSignInOver(services, auth);
}

/** Whether this coach's sign-in has expired. */
export const isSignInOver = (services: Services, auth: Authorised): boolean =>
  auth.as === 'coach' && auth.until <= services.clock.now();

/** Why a client must be disconnected now; null: they may stay. Asks the store only if some right has ended since. */
export async function whyRevoked(services: Services, session: string, auth: Authorised): Promise<Revoked | null> {
  if (isSignInOver(services, auth)) return 'signedOut';
  const revision = accessRevision(); // read first: what ends during the check is checked again
  if (foundAt.get(auth) === revision) return null;
  const reason = await readWhyRevoked(services, session, auth);
  if (reason === null) foundAt.set(auth, revision);
  return reason;
}

async function readWhyRevoked(services: Services, session: string, auth: Authorised): Promise<Revoked | null> {
  if (auth.as === 'seat') {
    const found = await findSeatByToken(services.db, auth.secretHash);
    if (!found) return 'ended';
    if (found.token.ended_at === null) return found.seat.id === auth.seat ? null : 'moved'; // joined to another seat
    return auth.plays === 'person' ? 'elsewhere' : 'ended';
  }
  if (auth.as === 'observer') return (await mayObserve(services, auth.secretHash, session)) ? null : 'ended';
  const coach = await services.coaches.signedInBy(auth.secretHash);
  const row = await findSession(services.db, session);
  return coach && row && (await mayHost(services, coach.id, { session, owner: row.coach_id })) ? null : 'signedOut';
}
