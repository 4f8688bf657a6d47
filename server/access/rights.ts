import type { Services } from '../services.ts';
import { quietSince, stateOf } from '../sessions/summary.ts';
import { findObserver } from '../storage/observers.ts';
import { listedSession } from '../storage/sessions.ts';
import { isShared } from '../storage/shares.ts';

/** Whether a coach may host a session: their own, or one that a colleague shares. */
export async function mayHost(services: Services, coach: string, place: { session: string; owner: string }): Promise<boolean> {
  return place.owner === coach || isShared(services.db, place.session, coach);
}

/** Whether a guest may observe a session: only until it is finished. */
export async function mayObserve(services: Services, tokenHash: string, session: string): Promise<boolean> {
  if ((await findObserver(services.db, tokenHash)) !== session) return false;
  const row = await listedSession(services.db, session, quietSince(services));
  return !!row && stateOf(row) !== 'finished';
}
