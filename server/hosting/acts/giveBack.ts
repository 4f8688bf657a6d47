import { refused, type Answer } from '../../games/answer.ts';
import { publishAccessChanged } from '../../news/accessNews.ts';
import type { SeatRow } from '../../storage/schema.ts';
import { firstDeviceOf, giveSeatBack } from '../../storage/seatTokens.ts';
import type { HostedSession } from '../HostedSession.ts';

/**
 * Gives a seat that went on on another device by itself back to the one that had it first. The device that loses it is
 * told. Given back already counts as done.
 */
export async function giveBack(hosted: HostedSession, seat: SeatRow): Promise<Answer> {
  const { db, clock } = hosted.services;
  const first = await firstDeviceOf(db, seat.id);
  if (!first) return refused('notNow');
  if (first.ended_at === null) return { ok: true, seq: 0 };
  if (!hosted.movedAt.has(seat.id)) return refused('notNow'); // a coach gave it away, or its person took it back
  await giveSeatBack(db, first, clock.now());
  await publishAccessChanged(hosted.services);
  return { ok: true, seq: 0 };
}
