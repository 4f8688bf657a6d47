import type { House } from '../house.ts';
import { allAtDoors, sendAway } from '../storage/seats.ts';
import { listedSession } from '../storage/sessions.ts';
import { quietSince, stateOf } from './summary.ts';
import { tellSession } from '../news/sessionNews.ts';

const DAY = 24 * 3600 * 1000;

/** Who waits at a door and never comes in goes, and their name: once the meeting is over, or a day after they came or it was planned. */
export async function emptyDoors(house: House): Promise<void> {
  const { db, clock } = house;
  const emptied = new Set<string>();
  for (const seat of await allAtDoors(db)) {
    const session = await listedSession(db, seat.session_id, quietSince(house));
    const since = Math.max(seat.door_at ?? 0, session?.date ?? 0);
    if (session && stateOf(session) !== 'finished' && clock.now() < since + DAY) continue;
    await sendAway(db, seat.id, clock.now());
    emptied.add(seat.session_id);
  }
  for (const session of emptied) await tellSession(house, session, { type: 'changed' });
}
