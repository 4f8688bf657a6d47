import { publishPeopleChanged, publishSessionNews } from '../news/sessionNews.ts';
import { Refusal } from '../Refusal.ts';
import { olderPseudonymOf } from '../reports/pseudonym.ts';
import type { Services } from '../services.ts';
import { eraseSeat, overwriteFreed } from '../storage/erase.ts';
import { findSeat } from '../storage/seats.ts';
import { eraseKept, keptPageOf } from './keptPage.ts';
import { firstOwnSeat, type Asker, type OwnSeat } from './ownSeat.ts';

/**
 * Erases a person from everything stored: name, texts, statements, plan and card. What they did in the game remains, by
 * "Iemand", so that the others' game stays consistent. Repeating it erases what was typed since. If the session was deleted at
 * that moment, it erases the page that they kept.
 */
export async function erasePerson(services: Services, asker: Asker): Promise<void> {
  const own = await firstOwnSeat(services, asker).catch((error: unknown) => {
    if (error instanceof Refusal && (error.reason === 'notFound' || error.reason === 'ended')) return error;
    throw error;
  });
  // In the queue of the session: before its deletion, or after it.
  if (!(own instanceof Refusal) && (await services.sessionQueue.run(own.session.id, () => eraseFromSession(services, own))))
    return;
  const kept = await keptPageOf(services, asker);
  if (kept) await eraseKept(services, kept);
  else if (own instanceof Refusal) throw own;
}

/** Returns false if the session has been deleted. */
async function eraseFromSession(services: Services, { seat, session }: OwnSeat): Promise<boolean> {
  if (!(await findSeat(services.db, seat.id))) return false;
  await services.journal.flush();
  const actorsOf = (id: string): string[] => [services.pseudonyms.forRecordStore(session.id, id), olderPseudonymOf(id)];
  const erased = await eraseSeat(services.store, { seat: seat.id, actorsOf, at: services.clock.now() });
  services.paperwork.forget(seat.team_id ?? '');
  try {
    await services.teamHosts.forget(erased); // first: overwriting takes a while, and may fail
    await overwriteFreed(services.store);
  } finally {
    await publishPeopleChanged(services, session.id);
    await publishSessionNews(services, session.id, { type: 'changed' });
  }
  services.log.note('person erased', { session: session.id });
  return true;
}
