import type { Services } from '../services.ts';
import { keptUntil } from '../storage/keptUntil.ts';
import { pagesChosenToKeep, type Keeping, type PageToKeep } from '../storage/keptPages.ts';
import type { SeatRow, SessionRow } from '../storage/schema.ts';
import { findSeat } from '../storage/seats.ts';
import { firstDeviceOf, takeOverTokensOf } from '../storage/seatTokens.ts';
import { contentToKeep, leastToKeep, type KeptContent } from './keptContent.ts';
import type { OwnSeat } from './ownSeat.ts';

/**
 * Prepares the own pages of a session that stay when it is deleted, as they are now; also those that were chosen meanwhile. One
 * that cannot be read keeps its plan.
 */
export async function pagesToKeep(services: Services, session: SessionRow): Promise<Keeping> {
  const at = services.clock.now();
  const toKeep = (page: string, seat: SeatRow, content: KeptContent): PageToKeep => ({
    page,
    language: seat.language,
    content: JSON.stringify(content),
    exchanges: page === seat.id ? seat.team_id : null,
    deleteOn: keptUntil(content.date, at),
  });
  const least = (page: string, seat: SeatRow): PageToKeep => toKeep(page, seat, leastToKeep({ seat, session }));
  const prepared = new Map<string, PageToKeep>();
  for (;;) {
    const chosen = (await pagesChosenToKeep(services.db, session.id)).find(({ page }) => !prepared.has(page));
    if (!chosen) return { prepared, least, at };
    const { page, seat: id } = chosen;
    const seat = await findSeat(services.db, id);
    if (!seat) continue; // deleted at this moment, and so no longer chosen
    const own = await ownerOf(services, session, page, seat);
    const content = own && (await contentOr(services, own));
    prepared.set(page, content ? toKeep(page, seat, content) : least(page, seat));
  }
}

const contentOr = (services: Services, own: OwnSeat): Promise<KeptContent | null> =>
  contentToKeep(services, own).catch((error: unknown) => {
    services.log.fault('an own page could not be read whole: its plan is kept', error, { session: own.session.id });
    return null;
  });

/** The page as its own device sees it: what others wrote on the seat stays out. */
async function ownerOf(services: Services, session: SessionRow, page: string, seat: SeatRow): Promise<OwnSeat | null> {
  const moved = (await takeOverTokensOf(services.db, seat.id)).find(token => token.page === page);
  const device = moved ?? (await firstDeviceOf(services.db, seat.id));
  return device ? { seat, session, page, device, first: page === seat.id, takenOver: null } : null;
}
