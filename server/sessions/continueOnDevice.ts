import type { Joined } from '../../shared/protocol/http.ts';
import { publishAccessChanged } from '../news/accessNews.ts';
import { hashToken, newId, newToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import type { SeatRow } from '../storage/schema.ts';
import { moveToDevice } from '../storage/seatTokens.ts';

/**
 * Gives a seat to a further device of its person, with an empty personal page. The device that had it is told, and can
 * take it back: the first stays first.
 */
export async function continueOnDevice(services: Services, seat: SeatRow): Promise<Joined> {
  const token = newToken();
  await moveToDevice(services.db, seat.id, { hash: hashToken(token), page: newId(), at: services.clock.now() });
  await publishAccessChanged(services);
  return { token, seat: seat.id, session: seat.session_id, name: seat.name };
}
