import { accessRevision } from '../news/accessNews.ts';
import type { Services } from '../services.ts';
import { findSeatByToken } from '../storage/seatTokens.ts';
import { findSession } from '../storage/sessions.ts';
import type { Authorised } from './Authorised.ts';
import { mayHost, mayObserve } from './rights.ts';

export type Revoked = 'elsewhere' | 'ended' | 'signedOut';

/** At which revision of all rights somebody was last found to have theirs. */
const foundAt = new WeakMap<Authorised, number>();

/** Somebody was just let in, by what the store said at that revision. */
export const foundAuthorised = (auth: Authorised, revision: number): Authorised => {
  foundAt.set(auth, revision);
  return auth;
};

/**
 * Whether somebody may still be here, without asking the store: by the clock, and when no right of anybody ended since
 * they were looked at. False says only that it has to be asked (`whyRevoked`).
 */
export function standsNow(services: Services, { auth }: { auth?: Authorised }): boolean {
  if (!auth) return false;
  return foundAt.get(auth) === accessRevision() && !isSignInOver(services, auth);
}

/** Whether the sign-in of this coach has ended by the clock. */
export const isSignInOver = (services: Services, auth: Authorised): boolean =>
  auth.as === 'coach' && auth.until <= services.clock.now();

/** Why somebody who was let in has to go now; null: they may stay. Asks the store only when some right ended since. */
export async function whyRevoked(services: Services, session: string, auth: Authorised): Promise<Revoked | null> {
  if (isSignInOver(services, auth)) return 'signedOut';
  const revision = accessRevision(); // before asking: what ends meanwhile is asked again
  if (foundAt.get(auth) === revision) return null;
  const reason = await readWhyRevoked(services, session, auth);
  if (reason === null) foundAt.set(auth, revision);
  return reason;
}

async function readWhyRevoked(services: Services, session: string, auth: Authorised): Promise<Revoked | null> {
  if (auth.as === 'seat') {
    const found = await findSeatByToken(services.db, auth.pass);
    if (!found) return 'ended';
    if (found.token.ended_at === null) return null;
    return auth.plays === 'person' ? 'elsewhere' : 'ended';
  }
  if (auth.as === 'observer') return (await mayObserve(services, auth.pass, session)) ? null : 'ended';
  const coach = await services.coaches.signedInBy(auth.pass);
  const row = await findSession(services.db, session);
  return coach && row && (await mayHost(services, coach.id, { session, owner: row.coach_id })) ? null : 'signedOut';
}
