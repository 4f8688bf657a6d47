import { refused, type Answer } from '../../games/answer.ts';
import { publishAccessChanged } from '../../news/accessNews.ts';
import { publishPeopleChanged } from '../../news/sessionNews.ts';
import { mergeSeats } from '../../storage/mergeSeats.ts';
import type { HostedSession } from '../HostedSession.ts';
import { removeFromGame } from './removeFromGame.ts';

/**
 * "Dit is dezelfde persoon": joins a double, inside or at the door, to the seat that its person had already. The device of
 * the double goes on with that seat. Already joined counts as done.
 */
export async function samePerson(hosted: HostedSession, id: string, as: string): Promise<Answer> {
  const { services } = hosted;
  const double = [...hosted.allSeats, ...hosted.door].find(seat => seat.id === id);
  if (double?.same_as === as && double.removed_at !== null) return { ok: true, seq: 0 };
  const kept = hosted.seats.find(seat => seat.id === as);
  if (!double || !kept || double.removed_at !== null || double.id === kept.id) return refused('unknown');
  if (double.erased_at !== null || kept.erased_at !== null) return refused('notNow');
  await mergeSeats(services.db, double, kept, services.clock.now()); // first, so that the device finds its new seat
  await removeFromGame(hosted, double, 'moved', kept.id);
  await publishAccessChanged(services); // the earlier device of the kept seat is told
  await publishPeopleChanged(services, hosted.session.id);
  return { ok: true, seq: 0 };
}
