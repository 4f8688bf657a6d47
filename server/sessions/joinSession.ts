import { LIMITS } from '../../shared/protocol/limits.ts';
import type { Join, Joined } from '../../shared/protocol/http.ts';
import type { DoorWhy } from '../../shared/protocol/joining.ts';
import { Refusal } from '../Refusal.ts';
import type { House } from '../house.ts';
import { addressKey } from '../limits/addressKey.ts';
import { hashToken, newId, newToken } from '../secrets.ts';
import type { SeatRow, SessionRow } from '../storage/schema.ts';
import { addSeat, findSeatByJoining, seatsAtDoor, seatsOf } from '../storage/seats.ts';
import { doorOf } from './door.ts';
import { enterFirst } from './enterTeam.ts';
import { giveName } from './giveName.ts';
import { tellPeopleChanged, tellSession } from '../news/sessionNews.ts';
import { joinAgain } from './joinAgain.ts';

export type Person = Omit<Join, 'code'>;

/**
 * Gives a person a seat in a session: inside, or at its door until the coach lets them in. The same joining again gives the
 * same seat. Refuses with 'ended', 'full', 'doorFull', 'coachName' and what `joinAgain` refuses with.
 */
export async function joinSession(house: House, session: SessionRow, person: Person, address: string): Promise<Joined> {
  const { joined, fresh } = await house.sessionQueue.run(session.id, () => sitDown(house, session, person, address));
  if (!fresh) return joined;
  if (fresh.door_at === null) {
    await tellPeopleChanged(house, session.id);
    await enterFirst(house, session, fresh.id);
  }
  await tellSession(house, session.id, { type: 'changed' });
  return joined;
}

/** One after the other in a session, so that nobody is seated twice and no two are called the same. */
async function sitDown(
  house: House,
  session: SessionRow,
  person: Person,
  address: string,
): Promise<{ joined: Joined; fresh: SeatRow | null }> {
  const joinHash = person.joining === undefined ? null : hashToken(`${session.id} ${person.joining}`);
  const known = joinHash === null ? undefined : await findSeatByJoining(house.db, joinHash);
  if (known) return { joined: await joinAgain(house, session, known, person), fresh: null };
  const from = addressKey(address);
  const why = await mustWait(house, session, person, from);
  const name = await giveName(house, session, person.name, null);
  if (name === null) throw new Refusal('coachName');
  const now = house.clock.now();
  const token = newToken();
  const seat: SeatRow = {
    id: newId(),
    session_id: session.id,
    team_id: null,
    name,
    portrait: person.portrait,
    language: person.language,
    practice: '[]',
    hand_at: null,
    joined_at: now,
    removed_at: null,
    checks: '{}',
    bot: Number(session.rehearsal === 1 && person.bot === true),
    desk: null,
    pseudonym: null,
    erased_at: null,
    door_at: why === null ? null : now,
    door_why: why,
    join_hash: joinHash,
  };
  await addSeat(house.db, seat, hashToken(token));
  if (why === null) house.arrivals.cameIn(session.id, from);
  else house.arrivals.waits(session.id, from, seat.id);
  return { joined: { token, seat: seat.id, session: session.id, name }, fresh: seat };
}

/** Why this person waits at the door; null: they come in. */
async function mustWait(house: House, session: SessionRow, person: Person, from: string): Promise<DoorWhy | null> {
  const [door, seats, atDoor] = await Promise.all([
    doorOf(house, session),
    seatsOf(house.db, session.id),
    seatsAtDoor(house.db, session.id),
  ]);
  if (door.is === 'over') throw new Refusal('ended');
  if (seats.length >= LIMITS.teamsMax * LIMITS.teamSizeMax) throw new Refusal('full');
  const many = house.arrivals.areMany(session.id, from) && !(session.rehearsal === 1 && person.bot === true);
  if (door.is === 'open' && !many) return null;
  const waiting = atDoor.filter(seat => seat.removed_at === null).map(seat => seat.id);
  if (!house.arrivals.hasPlace(session.id, from, waiting)) throw new Refusal('doorFull');
  return door.is === 'open' ? 'many' : door.why;
}
