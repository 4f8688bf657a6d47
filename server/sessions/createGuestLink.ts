import { Refusal } from '../Refusal.ts';
import { hashToken, newToken, tokenOfRequest } from '../secrets.ts';
import type { Services } from '../services.ts';
import { addObserver } from '../storage/observers.ts';
import type { SessionRow } from '../storage/schema.ts';
import { listedSession } from '../storage/sessions.ts';
import { quietSince, stateOf } from './summary.ts';

/** A secret for a guest who may observe a session until it is finished; the same `key` gives the same secret. */
export async function createGuestLink(
  services: Services,
  session: SessionRow,
  coach: string,
  key: string | null,
): Promise<string> {
  const row = await listedSession(services.db, session.id, quietSince(services));
  if (!row || stateOf(row) === 'finished') throw new Refusal('ended');
  const token = key ? tokenOfRequest('guest', session.id, coach, key) : newToken();
  await addObserver(services.db, {
    token_hash: hashToken(token),
    session_id: session.id,
    created_by: coach,
    created_at: services.clock.now(),
  });
  return token;
}
