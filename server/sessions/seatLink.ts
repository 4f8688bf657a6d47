import { Refusal } from '../http/Refusal.ts';
import type { House } from '../house.ts';
import { hashToken, newToken } from '../secrets.ts';
import { findSeat } from '../storage/seats.ts';
import { addSeatToken, dropUnusedSeatTokens, type SeatTokenKind } from '../storage/seatTokens.ts';

/**
 * A new secret for a seat. 'person': whoever opens it takes the seat over, and the secret before it ends then, so that
 * nobody is put out for a link that nobody uses. 'coach': a coach plays along.
 */
export async function seatLink(house: House, session: string, seatId: string, kind: SeatTokenKind): Promise<string> {
  const seat = await findSeat(house.db, seatId);
  if (!seat || seat.session_id !== session || seat.removed_at !== null || seat.door_at !== null) throw new Refusal('notFound');
  const token = newToken();
  await dropUnusedSeatTokens(house.db, seat.id, kind);
  await addSeatToken(house.db, {
    token_hash: hashToken(token),
    seat_id: seat.id,
    kind,
    created_at: house.clock.now(),
    used_at: null,
    ended_at: null,
  });
  return token;
}
