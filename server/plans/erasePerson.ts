import { publishPeopleChanged, publishSessionNews } from '../news/sessionNews.ts';
import { olderPseudonymOf } from '../reports/pseudonym.ts';
import type { Services } from '../services.ts';
import { eraseSeat } from '../storage/erase.ts';
import type { OwnSeat } from './ownSeat.ts';

/**
 * Erases a person from everything stored: name, texts, statements, plan and card. What they did in the game remains, by
 * "Iemand", so that the others' game stays consistent. Repeating it erases what was typed since.
 */
export async function erasePerson(services: Services, { seat, session }: OwnSeat): Promise<void> {
  await services.journal.flush();
  const actors = [services.pseudonyms.forRecordStore(session.id, seat.id), olderPseudonymOf(seat.id)];
  const erased = await eraseSeat(services.store, { seat: seat.id, actors, at: services.clock.now() });
  await services.teamHosts.forget(erased);
  if (seat.team_id !== null) services.paperwork.forget(seat.team_id);
  await publishPeopleChanged(services, session.id);
  await publishSessionNews(services, session.id, { type: 'changed' });
  services.log.note('person erased', { session: session.id });
}
