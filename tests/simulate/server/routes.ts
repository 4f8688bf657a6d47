import { createAuthContext, matchMaker, ServerError } from '@colyseus/core';
import { HttpFailure, type HttpReason } from '../../../client/net/call.ts';
import { cookieName } from '../../../server/http/cookie.ts';
import { Refusal } from '../../../server/Refusal.ts';
import { authoriseJoin, refuse } from '../../../server/rooms/authoriseJoin.ts';
import { isCrowded } from '../../../server/rooms/isCrowded.ts';
import { type RoomName, wakeRoom } from '../../../server/rooms/wakeRoom.ts';
import { hashToken } from '../../../server/secrets.ts';
import type { Services } from '../../../server/services.ts';
import { readCode } from '../../../server/sessions/code.ts';
import { createSession } from '../../../server/sessions/createSession.ts';
import { joinSession } from '../../../server/sessions/joinSession.ts';
import { openSeat, openSeatLink } from '../../../server/sessions/openSeat.ts';
import { seatLink } from '../../../server/sessions/seatLink.ts';
import { isUnopened } from '../../../server/storage/seatTokens.ts';
import { findSessionByCode } from '../../../server/storage/sessions.ts';
import { findTeam } from '../../../server/storage/teams.ts';
import { type Joined, NewSession, type NewSessionBody, type SessionSummary } from '../../../shared/protocol/http.ts';
import type { JoinOptions } from '../../../shared/protocol/presence.ts';

// Mirrors what the HTTP routes do: update this file when a route changes.

/** A seat reservation in a room. */
export interface Reserved {
  roomId: string;
  sessionId: string;
}

const ADDRESS = '192.0.2.1'; // of everybody

/** POST /api/join. `joining`: the secret of this join, the same for every retry. */
export async function join(services: Services, typed: string, name: string, joining: string): Promise<Joined> {
  const code = readCode(typed);
  const session = code ? await findSessionByCode(services.db, code) : undefined;
  if (!session) throw new Refusal('unknownCode');
  return joinSession(services, session, { name, portrait: 'p01', language: 'nl', joining }, ADDRESS);
}

/** GET /api/seat: the current room of this seat. */
export async function seatOf(services: Services, token: string): Promise<{ seat: string; session: string; team: string | null }> {
  const found = await openSeat(services, hashToken(token));
  if (!found || isUnopened(found.token)) throw new Refusal('notFound');
  const { seat } = found;
  if (seat.removed_at !== null) throw new Refusal(seat.door_at === null ? 'ended' : 'refused');
  if (found.token.ended_at !== null) throw new Refusal('elsewhere');
  const team = seat.team_id ? await findTeam(services.db, seat.team_id) : undefined;
  return { seat: seat.id, session: seat.session_id, team: team?.started_at ? team.id : null };
}

/** POST /matchmake/joinOrCreate/:room. */
export async function reserve(
  services: Services,
  room: RoomName,
  options: JoinOptions,
  cookie: string | null,
): Promise<Reserved> {
  const headers = new Headers(cookie ? { cookie: `${cookieName(false)}=${cookie}` } : {});
  const context = createAuthContext({ headers, req: { socket: {}, headers: {} } as never });
  try {
    const auth = await authoriseJoin(services, room, options, context);
    if (room === 'team' && services.shutTeams.failedRecently(String(options.team))) throw new Error('team is shut');
    const roomId = await wakeRoom(room, String(options[room]));
    if (isCrowded(matchMaker.getLocalRoomById(roomId)?.clients ?? [], { auth })) refuse('crowded');
    return await matchMaker.joinOrCreate(room, options, context);
  } catch (error) {
    if (error instanceof ServerError && error.code >= 400 && error.code < 500) throw error;
    const shut = room === 'team' ? services.shutTeams.find(String(options.team)) : undefined;
    if (!shut) services.log.fault('no room', error, { room });
    throw new ServerError(503, shut ? (shut.why === 'store' ? 'notKept' : 'teamShut') : 'try again');
  }
}

/** POST /api/sessions/:id/seats/:seat/link: a coach makes a link to take over a seat. */
export const linkTo = (services: Services, seat: { session: string; seat: string; coach: string }): Promise<string> =>
  seatLink(services, { ...seat, kind: 'person' });

/** POST /api/seat/open: a device opens such a link with its own secret. */
export const openLink = (services: Services, link: string, key: string): Promise<unknown> => openSeatLink(services, link, key);

/** POST /api/sessions. */
export const openSession = (services: Services, coach: string, body: NewSessionBody): Promise<SessionSummary> =>
  createSession(services, coach, NewSession.parse(body));

/** POST /api/coach/sign-in with the right pass phrase: the secret of the device. */
export const signIn = (services: Services, coach: string): Promise<string> => services.coaches.open(coach);

/** How a browser sees a request that failed in the server. */
export function failureOf(error: unknown): Error {
  if (error instanceof Refusal) return new HttpFailure(error.reason satisfies HttpReason);
  if (error instanceof ServerError) return new Error(error.message);
  return new HttpFailure('serverError');
}
