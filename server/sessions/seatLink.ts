import { Refusal } from '../Refusal.ts';
import { hashToken, newToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import { findSeat } from '../storage/seats.ts';
import { addSeatToken, dropUnusedSeatTokens, type SeatTokenKind } from '../storage/seatTokens.ts';

/**
 * Makes a new secret for a seat, for a coach to hand out. 'person': whoever opens it takes over the seat, and only then is
 * the previous device disconnected, so that an unused link affects nobody. 'coach': a coach plays along.
 */
export async function seatLink(
  services: Services,
  { session, seat: seatId, kind, coach }: { session: string; seat: string; kind: SeatTokenKind; coach: string },
): Promise<string> {
  const seat = await findSeat(services.db, seatId);
  if (!seat || seat.session_id !== session || seat.removed_at !== null || seat.door_at !== null) throw new Refusal('notFound');
  const token = newToken();
  await dropUnusedSeatTokens(services.db, seat.id, kind);
  await addSeatToken(services.db, {
    token_hash: hashToken(token),
    seat_id: seat.id,
    kind,
    created_at: services.clock.now(),
    used_at: null,
    ended_at: null,
    made_by: coach,
    page: null,
  });
  return token;
}
