import type { Language } from '../../shared/text/localised.ts';
import { Refusal } from '../Refusal.ts';
import { hashToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import type { SeatRow, SeatTokenRow, SessionRow } from '../storage/schema.ts';
import { findSeatByToken, type FoundSeat } from '../storage/seatTokens.ts';
import { findSession } from '../storage/sessions.ts';

/** Somebody who asks for their own data. */
export interface Asker {
  secret: string | undefined; // of their device, or of their follow-up page
  language: Language | null; // preferred language; null: that of their seat
}

export interface OwnSeat {
  seat: SeatRow;
  session: SessionRow;
  page: string; // id under which plan and statements are stored
  device: SeatTokenRow; // the token with which the device signed in
  first: boolean; // the page of the seat itself; false: one that a device started after taking over the seat
  takenOver: number | null; // since when another device plays on this seat, epoch ms; this one adds nothing then
}

/**
 * The person who asks for their own data, by the secret of their own device. A coach's link opens the game and nothing
 * else, and a device that took over with one has a page of its own: it cannot see what was written before.
 */
export async function ownSeat(services: Services, asker: Asker): Promise<OwnSeat> {
  const { seat, token } = await found(services, asker);
  if (token.kind !== 'person' || token.made_by !== null) throw new Refusal('notYours');
  const own = await seatOf(services, asker, seat);
  return { ...own, device: token, page: token.page ?? seat.id, first: token.page === null, takenOver: token.ended_at };
}

/** The same, for what only the first page may do: the card for teammates, all data, erasing. */
export async function firstOwnSeat(services: Services, asker: Asker): Promise<OwnSeat> {
  const own = await ownSeat(services, asker);
  if (!own.first) throw new Refusal('notYours');
  return own;
}

/** Refuses a device that lost the seat to another: what it adds would count as said by whoever holds the seat now. */
export function mayAdd(own: OwnSeat): OwnSeat {
  if (own.takenOver !== null) throw new Refusal('elsewhere');
  return own;
}

/** Somebody who plays or has played on this seat: for what the whole team may see. */
export async function playingSeat(services: Services, asker: Asker): Promise<Pick<OwnSeat, 'seat' | 'session'>> {
  const { seat, token } = await found(services, asker);
  if (token.made_by !== null && token.ended_at !== null) throw new Refusal('elsewhere');
  if (token.used_at === null) throw new Refusal('notFound');
  return seatOf(services, asker, seat);
}

async function found(services: Services, asker: Asker): Promise<FoundSeat> {
  const { secret } = asker;
  const there = secret ? await findSeatByToken(services.db, hashToken(secret)) : undefined;
  if (!there) throw new Refusal('notFound');
  if (there.seat.removed_at !== null) throw new Refusal('ended');
  if (there.seat.door_at !== null) throw new Refusal('notNow');
  return there;
}

async function seatOf(services: Services, asker: Asker, seat: SeatRow): Promise<Pick<OwnSeat, 'seat' | 'session'>> {
  const session = await findSession(services.db, seat.session_id);
  if (!session) throw new Refusal('ended');
  return { seat: { ...seat, language: asker.language ?? seat.language }, session };
}
