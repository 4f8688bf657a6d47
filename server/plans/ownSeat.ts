import type { Request } from 'express';
import type { House } from '../house.ts';
import { Refusal } from '../http/Refusal.ts';
import { bearer, languageFor } from '../http/who.ts';
import { hashToken } from '../secrets.ts';
import { openSeat } from '../sessions/openSeat.ts';
import type { SeatRow, SessionRow } from '../storage/schema.ts';
import { findSession } from '../storage/sessions.ts';

export interface OwnSeat {
  seat: SeatRow;
  session: SessionRow;
}

/**
 * The person who asks for what is theirs. A coach who plays along on this seat is not that person: their link opens
 * the game and nothing else.
 */
export async function ownSeat(house: House, request: Request): Promise<OwnSeat> {
  const token = bearer(request);
  const found = token ? await openSeat(house, hashToken(token)) : undefined;
  if (!found) throw new Refusal('notFound');
  const { seat } = found;
  if (found.token.kind !== 'person') throw new Refusal('notYours');
  if (seat.removed_at !== null) throw new Refusal('ended');
  if (seat.door_at !== null) throw new Refusal('notNow');
  if (found.token.ended_at !== null) throw new Refusal('elsewhere');
  const session = await findSession(house.db, seat.session_id);
  if (!session) throw new Refusal('ended');
  return { seat: { ...seat, language: languageFor(request, seat.language) }, session };
}
