import type { Services } from '../services.ts';
import { pagesChosenToKeep, type PageToKeep } from '../storage/keptPages.ts';
import type { SessionRow } from '../storage/schema.ts';
import { findSeat } from '../storage/seats.ts';
import { firstDeviceOf, takeOverTokensOf } from '../storage/seatTokens.ts';
import { keptUntil } from '../storage/keptUntil.ts';
import { contentToKeep, leastToKeep } from './keptContent.ts';
import type { OwnSeat } from './ownSeat.ts';

/** The own pages of a session that stay when it is deleted, as they are now. One that cannot be read keeps its plan. */
export async function pagesToKeep(services: Services, session: SessionRow): Promise<PageToKeep[]> {
  const pages: PageToKeep[] = [];
  for (const { page, seat } of await pagesChosenToKeep(services.db, session.id)) {
    const own = await ownerOf(services, session, page, seat);
    if (!own) continue;
    const content = await contentToKeep(services, own).catch((error: unknown) => {
      services.log.fault('an own page could not be read whole: its plan is kept', error, { session: session.id });
      return leastToKeep(own);
    });
    const deleteOn = keptUntil(content.date);
    if (deleteOn <= services.clock.now()) continue; // the session itself was kept as long
    const { language, team_id } = own.seat;
    pages.push({ page, seat, language, content: JSON.stringify(content), exchanges: own.first ? team_id : null, deleteOn });
  }
  return pages;
}

/** The page as its own device sees it: what others wrote on the seat stays out. */
async function ownerOf(services: Services, session: SessionRow, page: string, id: string): Promise<OwnSeat | null> {
  const seat = await findSeat(services.db, id);
  const moved = (await takeOverTokensOf(services.db, id)).find(token => token.page === page);
  const device = moved ?? (await firstDeviceOf(services.db, id));
  return seat && device ? { seat, session, page, device, first: page === id, takenOver: null } : null;
}
