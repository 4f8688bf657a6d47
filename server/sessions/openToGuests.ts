import { Refusal } from '../Refusal.ts';
import type { House } from '../house.ts';
import { hashToken, newToken, tokenOfRequest } from '../secrets.ts';
import { addObserver } from '../storage/observers.ts';
import type { SessionRow } from '../storage/schema.ts';
import { listedSession } from '../storage/sessions.ts';
import { quietSince, stateOf } from './summary.ts';

/** A secret for a guest who may look at a session until it is finished; the same `key` again gives the same. */
export async function openToGuests(house: House, session: SessionRow, coach: string, key: string | null): Promise<string> {
  const row = await listedSession(house.db, session.id, quietSince(house));
  if (!row || stateOf(row) === 'finished') throw new Refusal('ended');
  const token = key ? tokenOfRequest('guest', session.id, coach, key) : newToken();
  await addObserver(house.db, {
    token_hash: hashToken(token),
    session_id: session.id,
    created_by: coach,
    created_at: house.clock.now(),
  });
  return token;
}
