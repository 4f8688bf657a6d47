import type { Joined } from '../../shared/protocol/http.ts';
import type { DoorWhy } from '../../shared/protocol/joining.ts';
import { LIMITS } from '../../shared/protocol/limits.ts';
import { addressKey } from '../limits/addressKey.ts';
import { publishPeopleChanged, publishSessionNews } from '../news/sessionNews.ts';
import { Refusal } from '../Refusal.ts';
import { hashToken, newId, newToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import type { SeatRow, SessionRow } from '../storage/schema.ts';
import { addSeat, findSeatByJoining, seatsAtDoor, seatsOf } from '../storage/seats.ts';
import { doorOf } from './door.ts';
import { continueOnDevice } from './continueOnDevice.ts';
import { findFaces } from './faces.ts';
import { enterNeediestTeam } from './enterTeam.ts';
import { findNamesake, joinHashOf } from './namesake.ts';
import { uniqueName } from './uniqueName.ts';
import { joinAgain, type Person } from './joinAgain.ts';

/**
 * Gives a person a seat in a session: inside, or at its door until the coach lets them in. A repeated join gives the same
 * seat, and `same: 'yes'` that of the person with this name. Refuses with 'ended', 'full', 'doorFull', 'coachName',
 * 'faceTaken' and the reasons of `joinAgain`.
 */
export async function joinSession(services: Services, session: SessionRow, person: Person, address: string): Promise<Joined> {
  const { joined, fresh } = await services.sessionQueue.run(session.id, () => sitDown(services, session, person, address));
  if (fresh?.door_at === null) {
    await publishPeopleChanged(services, session.id);
    await enterNeediestTeam(services, session, fresh.id);
  }
  if (fresh || person.same === 'yes') await publishSessionNews(services, session.id, { type: 'changed' });
  return joined;
}

/** Serialised per session, so that nobody gets two seats and no two people get the same name. */
async function sitDown(
  services: Services,
  session: SessionRow,
  person: Person,
  address: string,
): Promise<{ joined: Joined; fresh: SeatRow | null }> {
  const joinHash = joinHashOf(session, person);
  const existing = joinHash === null ? undefined : await findSeatByJoining(services.db, joinHash);
  if (existing) {
    if (person.portrait !== existing.portrait) await needsFreeFace(services, session, person, existing.id);
    return { joined: await joinAgain(services, session, existing, person), fresh: null };
  }
  const namesake = person.same === 'yes' ? await findNamesake(services.db, session, person.name) : undefined;
  const from = addressKey(address);
  const why = await mustWait(services, session, { ...person, from, claims: namesake?.id ?? null });
  if (namesake && why === null) {
    services.arrivals.cameIn(session.id, from);
    services.log.note('a seat that nobody was on goes on on another device', { session: session.id, seat: namesake.id });
    return { joined: await continueOnDevice(services, namesake), fresh: null };
  }
  await needsFreeFace(services, session, person, null);
  const name = await uniqueName(services, session, person.name, null);
  if (name === null) throw new Refusal('coachName');
  const now = services.clock.now();
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
    same_as: namesake?.id ?? null,
  };
  await addSeat(services.db, seat, hashToken(token));
  if (why === null) services.arrivals.cameIn(session.id, from);
  else services.arrivals.waits(session.id, from, seat.id);
  return { joined: { token, seat: seat.id, session: session.id, name }, fresh: seat };
}

/** Of two who choose one face at the same moment, the second is asked to choose another; programs are not asked. */
async function needsFreeFace(services: Services, session: SessionRow, person: Person, mine: string | null): Promise<void> {
  if (person.same !== 'ask') return;
  const { taken } = await findFaces(services, session, mine);
  if (taken.includes(person.portrait)) throw new Refusal('faceTaken');
}

/**
 * Why this person has to wait at the door; null: they come in. Whoever claims a seat comes in by themselves only where a
 * newcomer would, and only while nobody is on that seat: a name and a code are known to the whole group, so a seat in use
 * is given by the coach alone, who can ask aloud.
 */
async function mustWait(
  services: Services,
  session: SessionRow,
  { from, claims, bot }: { from: string; claims: string | null; bot?: boolean | undefined },
): Promise<DoorWhy | null> {
  const [door, seats, atDoor] = await Promise.all([
    doorOf(services, session),
    seatsOf(services.db, session.id),
    seatsAtDoor(services.db, session.id),
  ]);
  if (door.is === 'over') throw new Refusal('ended');
  if (seats.length >= LIMITS.teamsMax * LIMITS.teamSizeMax) throw new Refusal('full');
  const many = services.arrivals.isOverFreeLimit(session.id, from) && !(session.rehearsal === 1 && bot === true);
  const isInUse = claims !== null && (await services.sessionHosts.isHere(session.id, claims));
  if (door.is === 'open' && !many && !isInUse) return null;
  const waiting = atDoor.filter(seat => seat.removed_at === null).map(seat => seat.id);
  if (!services.arrivals.hasPlace(session.id, from, waiting)) throw new Refusal('doorFull');
  if (claims !== null) return 'same';
  return door.is === 'open' ? 'many' : door.why;
}
