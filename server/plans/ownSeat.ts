import type { Request } from 'express';
import type { House } from '../house.ts';
import { Refusal } from '../http/Refusal.ts';
import { bearer, languageFor } from '../http/who.ts';
import { hashToken } from '../secrets.ts';
import { findSeatByToken, type FoundSeat } from '../storage/seatTokens.ts';
import type { SeatRow, SeatTokenRow, SessionRow } from '../storage/schema.ts';
import { findSession } from '../storage/sessions.ts';

export interface OwnSeat {
  seat: SeatRow;
  session: SessionRow;
  page: string; // under which id plan and statements are kept
  device: SeatTokenRow; // of which it is the secret
  first: boolean; // the page of the seat itself; else one that a device began after it took the seat over
  takenOver: number | null; // since when another device plays here, epoch ms
}

/**
 * The person who asks for what is theirs, by the secret of their own device. A link that a coach made opens the game and
 * nothing else, and a device that took over by one has a page of its own: what was written before stays closed to it.
 */
export async function ownSeat(house: House, request: Request): Promise<OwnSeat> {
  const { seat, token } = await found(house, request);
  if (token.kind !== 'person' || token.made_by !== null) throw new Refusal('notYours');
  const own = await seatOf(house, request, seat);
  return { ...own, device: token, page: token.page ?? seat.id, first: token.page === null, takenOver: token.ended_at };
}

/** The same, for what only the first page may: the card for teammates, all data, erasing. */
export async function firstOwnSeat(house: House, request: Request): Promise<OwnSeat> {
  const own = await ownSeat(house, request);
  if (!own.first) throw new Refusal('notYours');
  return own;
}

/** Somebody who plays on this seat, or did so: for what the whole team may see. */
export async function playingSeat(house: House, request: Request): Promise<Pick<OwnSeat, 'seat' | 'session'>> {
  const { seat, token } = await found(house, request);
  if (token.made_by !== null && token.ended_at !== null) throw new Refusal('elsewhere');
  if (token.used_at === null) throw new Refusal('notFound');
  return seatOf(house, request, seat);
}

async function found(house: House, request: Request): Promise<FoundSeat> {
  const token = bearer(request);
  const there = token ? await findSeatByToken(house.db, hashToken(token)) : undefined;
  if (!there) throw new Refusal('notFound');
  if (there.seat.removed_at !== null) throw new Refusal('ended');
  if (there.seat.door_at !== null) throw new Refusal('notNow');
  return there;
}

async function seatOf(house: House, request: Request, seat: SeatRow): Promise<Pick<OwnSeat, 'seat' | 'session'>> {
  const session = await findSession(house.db, seat.session_id);
  if (!session) throw new Refusal('ended');
  return { seat: { ...seat, language: languageFor(request, seat.language) }, session };
}
