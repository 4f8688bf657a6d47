import { LIMITS } from '../../shared/protocol/limits.ts';
import type { Join, Joined } from '../../shared/protocol/http.ts';
import { Refusal } from '../http/Refusal.ts';
import type { House } from '../house.ts';
import { callTeam } from '../rooms/callTeam.ts';
import { hashToken, newId, newToken } from '../secrets.ts';
import type { SeatRow, SessionRow, TeamRow } from '../storage/schema.ts';
import { teamsForLate } from './teamsForLate.ts';
import { addSeat, seatsOf, setTeam } from '../storage/seats.ts';
import { addSeatToken } from '../storage/seatTokens.ts';
import { tellPeopleChanged, tellSession } from './topic.ts';

/** Gives a person a seat in a session. */
export async function joinSession(house: House, session: SessionRow, person: Omit<Join, 'code'>): Promise<Joined> {
  const seats = await seatsOf(house.db, session.id);
  if (seats.length >= LIMITS.teamsMax * LIMITS.teamSizeMax) throw new Refusal('full');
  const token = newToken();
  const seat: SeatRow = {
    id: newId(),
    session_id: session.id,
    team_id: null,
    name: person.name,
    portrait: person.portrait,
    language: person.language,
    practice: '[]',
    hand_at: null,
    joined_at: house.clock.now(),
    removed_at: null,
    checks: '{}',
    bot: Number(session.rehearsal === 1 && person.bot === true),
    desk: null,
    pseudonym: null,
    erased_at: null,
  };
  const now = house.clock.now();
  await addSeat(house.db, seat);
  await addSeatToken(house.db, {
    token_hash: hashToken(token),
    seat_id: seat.id,
    kind: 'person',
    created_at: now,
    used_at: now,
    ended_at: null,
    made_by: null,
    page: null,
  });
  await tellPeopleChanged(session.id);
  for (const team of await teamsForLate(house, session, seats)) if (await enterTeam(house, seat.id, team)) break;
  await tellSession(session.id, { type: 'changed' });
  return { token, seat: seat.id, session: session.id };
}

/** Puts a person in a team; a running game takes them up, or they stay without a team for the coach to see. */
export async function enterTeam(house: House, seat: string, team: TeamRow): Promise<boolean> {
  if (team.started_at !== null) {
    const answer = await callTeam(team.id, 'addSeat', [seat]);
    if (!answer.ok) return false;
  }
  await setTeam(house.db, [seat], team.id);
  return true;
}
