import type { House } from '../house.ts';
import { tellAccessChanged, tellSession } from './topic.ts';
import { findSeatByToken, takeUpSeatToken, type FoundSeat } from '../storage/seatTokens.ts';

/** The seat of a token, if any. A link that is opened for the first time begins to count now. */
export async function openSeat(house: House, tokenHash: string): Promise<FoundSeat | undefined> {
  const found = await findSeatByToken(house.db, tokenHash);
  if (!found || found.token.used_at !== null || found.seat.removed_at !== null) return found;
  await takeUpSeatToken(house.db, found.token, house.clock.now());
  await tellAccessChanged(); // who sat there before is put out kindly
  await tellSession(found.seat.session_id, { type: 'changed' }); // where a coach plays along
  return found;
}
