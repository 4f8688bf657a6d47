import { tellPeopleChanged, tellSession } from '../news/sessionNews.ts';
import { olderPseudonymOf } from '../reports/pseudonym.ts';
import type { House } from '../house.ts';
import { eraseSeat } from '../storage/erase.ts';
import type { OwnSeat } from './ownSeat.ts';

/**
 * Takes a person out of all that is kept: name, texts, statements, plan and card. What the team did stays, by
 * "Iemand", so that the game of the others still holds.
 */
export async function erasePerson(house: House, { seat, session }: OwnSeat): Promise<void> {
  if (seat.erased_at !== null) return;
  await house.journal.flush();
  const actors = [house.pseudonyms.forRecordStore(session.id, seat.id), olderPseudonymOf(seat.id)];
  const erased = await eraseSeat(house.store, { seat: seat.id, actors, at: house.clock.now() });
  await house.teamHosts.forget(erased);
  if (seat.team_id !== null) house.paperwork.forget(seat.team_id);
  await tellPeopleChanged(house, session.id);
  await tellSession(house, session.id, { type: 'changed' });
  house.log.note('person erased', { session: session.id });
}
