import { ServerError, type AuthContext } from '@colyseus/core';
import type { CloseReason } from '../../shared/protocol/closeReason.ts';
import { JoinOptions } from '../../shared/protocol/presence.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { Language } from '../../shared/text/localised.ts';
import { coachToken } from '../http/cookie.ts';
import type { House } from '../house.ts';
import { baseOf, isHttps, originHeaders } from '../http/origin.ts';
import { hashToken } from '../secrets.ts';
import { mayHost, mayObserve } from '../sessions/access.ts';
import { openSeat } from '../sessions/openSeat.ts';
import { accessRevision } from '../news/accessNews.ts';
import { isUnopened, type SeatTokenKind } from '../storage/seatTokens.ts';
import { findSession } from '../storage/sessions.ts';
import { findTeam } from '../storage/teams.ts';
import { admittedAt } from './standing.ts';

/**
 * Who came in: somebody on a seat (its person, or a coach who plays along), a coach, or a guest who only looks.
 * `pass` is the hash of the secret that let them in: when that ends, they do nothing more (see `standing`) and go (see `putOut`).
 */
export type Admitted =
  | { as: 'seat'; seat: string; plays: SeatTokenKind; pass: string }
  | { as: 'coach'; coach: string; pass: string; until: number; language: Language; base: string } // `until`: the sign-in ends, epoch ms
  | { as: 'observer'; pass: string; language: Language; base: string };

// The answer to matchmaking is an HTTP answer: its code is a status, its message the name of the close reason.
const STATUS = {
  oldVersion: 426,
  signedOut: 401,
  removed: 403,
  refused: 403,
  moved: 409,
  elsewhere: 409,
  ended: 410,
  crowded: 429,
} as const satisfies {
  [K in keyof typeof CloseReason]?: number;
};

/** Answers a request to come in with no. */
export function refuse(reason: keyof typeof STATUS): never {
  throw new ServerError(STATUS[reason], reason);
}

/** Checks who wants to come into a room, before there is a room. */
export async function admit(house: House, room: 'session' | 'team', raw: unknown, context: AuthContext): Promise<Admitted> {
  const revision = accessRevision(); // before the store is asked
  return admittedAt(await whoComes(house, room, raw, context), revision);
}

async function whoComes(house: House, room: 'session' | 'team', raw: unknown, context: AuthContext): Promise<Admitted> {
  const parsed = JoinOptions.safeParse(raw);
  if (!parsed.success || parsed.data.version !== PROTOCOL_VERSION) refuse('oldVersion');
  const options = parsed.data;
  const place = await placeOf(house, room, options);
  if (options.token) {
    const hash = hashToken(options.token);
    const found = await openSeat(house, hash);
    if (!found || found.seat.session_id !== place.session || isUnopened(found.token)) refuse('ended');
    const { seat, token } = found;
    if (seat.removed_at !== null) refuse(seat.door_at === null ? 'removed' : 'refused');
    if (token.ended_at !== null) refuse(token.kind === 'coach' ? 'ended' : 'elsewhere');
    if (place.team && seat.team_id !== place.team) refuse('moved');
    return { as: 'seat', seat: seat.id, plays: token.kind === 'coach' ? 'coach' : 'person', pass: hash };
  }
  // The address that is shown is the best guess for the one that participants can use.
  const base = baseOf(
    originHeaders(name => context.headers.get(name)),
    house.config,
  );
  const shown = { language: options.language ?? 'nl', base } as const;
  if (options.observer) {
    const hash = hashToken(options.observer);
    if (!(await mayObserve(house, hash, place.session))) refuse('ended');
    return { as: 'observer', pass: hash, ...shown };
  }
  const cookie = coachToken(context.headers.get('cookie'), isHttps(context.req, house.config));
  const pass = cookie ? hashToken(cookie) : '';
  const signIn = await house.coaches.signInOf(pass);
  if (!signIn || !(await mayHost(house, signIn.coach.id, place))) refuse('signedOut');
  return { as: 'coach', coach: signIn.coach.id, pass, until: signIn.until, ...shown };
}

async function placeOf(
  house: House,
  room: 'session' | 'team',
  options: JoinOptions,
): Promise<{ session: string; owner: string; team: string | null }> {
  const team = room === 'team' ? await findTeam(house.db, options.team ?? '') : undefined;
  if (room === 'team' && !team?.started_at) refuse('moved');
  const session = await findSession(house.db, team?.session_id ?? options.session ?? '');
  if (!session) refuse('ended');
  return { session: session.id, owner: session.coach_id, team: team?.id ?? null };
}

/** Is this another connection of the same person? A coach who plays along in a seat does not put its person out. */
export const isSamePerson = (one: { auth?: Admitted }, other: { auth?: Admitted }): boolean =>
  one.auth?.as === 'seat' &&
  other.auth?.as === 'seat' &&
  one.auth.seat === other.auth.seat &&
  one.auth.plays === other.auth.plays;

/** Whether somebody on a seat is its person, or a coach who plays along there. */
export const playsAs = ({ auth }: { auth?: Admitted }): SeatTokenKind => (auth?.as === 'seat' ? auth.plays : 'person');

/** The seat of a connection; null for a coach or a guest. */
export function seatOf(client: { auth?: Admitted }): string | null {
  return client.auth?.as === 'seat' ? client.auth.seat : null;
}
