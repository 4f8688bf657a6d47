import { publishAccessChanged } from '../news/accessNews.ts';
import { publishSessionNews } from '../news/sessionNews.ts';
import { Refusal } from '../Refusal.ts';
import { hashToken, newId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { isKeptKey } from '../storage/keptPages.ts';
import { isKeyTaken } from '../storage/storeFault.ts';
import {
  findSeatByToken,
  giveSeatBack,
  holdersOf,
  isUnopened,
  takeOverSeat,
  recordFirstUse,
  type FoundSeat,
} from '../storage/seatTokens.ts';

/** The seat of a token, if any. The validity of a play-along link starts when it is first opened. */
export async function openSeat(services: Services, tokenHash: string): Promise<FoundSeat | undefined> {
  const found = await findSeatByToken(services.db, tokenHash);
  if (!found || found.token.used_at !== null || found.seat.removed_at !== null || isUnopened(found.token)) return found;
  await recordFirstUse(services.db, tokenHash, services.clock.now());
  await publishSessionNews(services, found.seat.session_id, { type: 'changed' }); // tells where a coach plays along
  return found;
}

/**
 * Takes over a seat with a link. The link works once: the device gets access with the secret `key` that it made itself,
 * which the coach who made the link never saw, and with an empty personal page. The same device may repeat the call. Any
 * other token is left unchanged.
 */
export async function openSeatLink(services: Services, token: string, key: string): Promise<'taken' | 'kept'> {
  const found = await findSeatByToken(services.db, hashToken(token));
  if (!found) throw new Refusal('notFound');
  if (found.seat.removed_at !== null) throw new Refusal('ended');
  if (found.token.kind !== 'person' || found.token.made_by === null) return 'kept';
  const device = hashToken(key);
  const mine = await findSeatByToken(services.db, device);
  if (!mine && (await isKeptKey(services.db, device))) throw new Refusal('badRequest'); // it opens a page that somebody kept
  if (mine) return answerHolder(mine, found);
  if (found.token.used_at !== null && found.token.ended_at === null) return 'kept'; // opened before links worked only once
  const given = { hash: device, page: newId(), at: services.clock.now() };
  const taken = await takeOverSeat(services.db, found.token, given).catch((error: unknown) => {
    if (isKeyTaken(error)) return false;
    throw error;
  });
  if (!taken) {
    const justNow = await findSeatByToken(services.db, device); // concurrent calls by the same device
    if (!justNow) throw new Refusal('elsewhere');
    return answerHolder(justNow, found);
  }
  await publishAccessChanged(services); // disconnects the previous device, with an explanation
  await publishSessionNews(services, found.seat.session_id, { type: 'changed' });
  return 'taken';
}

/** For a device whose secret already opens a seat: this very one, if it opened this link before. */
function answerHolder(mine: FoundSeat, link: FoundSeat): 'taken' {
  if (mine.seat.id !== link.seat.id || mine.token.made_by !== null) throw new Refusal('badRequest');
  if (mine.token.ended_at !== null) throw new Refusal('elsewhere');
  return 'taken';
}

/** Takes a seat back for a device that lost it to a link. Works only against later devices: the first stays first. */
export async function takeSeatBack(services: Services, token: string): Promise<void> {
  const found = await findSeatByToken(services.db, hashToken(token));
  if (!found) throw new Refusal('notFound');
  const { seat, token: mine } = found;
  if (mine.kind !== 'person' || mine.made_by !== null) throw new Refusal('notYours');
  if (seat.removed_at !== null) throw new Refusal('ended');
  if (mine.ended_at === null) return;
  const holders = await holdersOf(services.db, seat.id);
  if (mine.page !== null && holders.some(other => other.page === null || other.created_at <= mine.created_at))
    throw new Refusal('notYours');
  await giveSeatBack(services.db, mine, services.clock.now());
  await publishAccessChanged(services);
  await publishSessionNews(services, seat.session_id, { type: 'changed' });
}
