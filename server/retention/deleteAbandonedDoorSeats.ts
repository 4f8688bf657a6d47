import { publishSessionNews } from '../news/sessionNews.ts';
import type { Services } from '../services.ts';
import { allAtDoors, refuseAtDoor } from '../storage/seats.ts';
import { listedSession } from '../storage/sessions.ts';
import { quietSince, stateOf } from '../sessions/summary.ts';

const DAY = 24 * 3600 * 1000;

/**
 * Deletes people who waited at a door in vain, with their names: once the meeting is over, or a day after they came or
 * after its planned date.
 */
export async function deleteAbandonedDoorSeats(services: Services): Promise<void> {
  const { db, clock } = services;
  const emptied = new Set<string>();
  for (const seat of await allAtDoors(db)) {
    const session = await listedSession(db, seat.session_id, quietSince(services));
    const since = Math.max(seat.door_at ?? 0, session?.date ?? 0);
    if (session && stateOf(session) !== 'finished' && clock.now() < since + DAY) continue;
    await refuseAtDoor(db, seat.id, clock.now());
    emptied.add(seat.session_id);
  }
  for (const session of emptied) await publishSessionNews(services, session, { type: 'changed' });
}
