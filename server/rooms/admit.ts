import { ServerError, type AuthContext } from '@colyseus/core';
import type { CloseReason } from '../../shared/protocol/closeReason.ts';
import { JoinOptions } from '../../shared/protocol/presence.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import type { Language } from '../../shared/text/localised.ts';
import { coachToken } from '../coaches/cookie.ts';
import type { House } from '../house.ts';
import { hashToken } from '../secrets.ts';
import { findSeatByToken } from '../storage/seats.ts';
import { findSession } from '../storage/sessions.ts';
import { findTeam } from '../storage/teams.ts';

/** Who came in: a person on their seat, or the coach. */
export type Admitted = { as: 'seat'; seat: string } | { as: 'coach'; coach: string; language: Language; base: string };

// The answer to matchmaking is an HTTP answer: its code is a status, its message the name of the close reason.
const STATUS = { oldVersion: 426, signedOut: 401, removed: 403, moved: 409, ended: 410 } as const;

function refuse(reason: keyof typeof STATUS & keyof typeof CloseReason): never {
  throw new ServerError(STATUS[reason], reason);
}

/** Checks who wants to come into a room, before there is a room. */
export async function admit(house: House, room: 'session' | 'team', raw: unknown, context: AuthContext): Promise<Admitted> {
  const parsed = JoinOptions.safeParse(raw);
  if (!parsed.success || parsed.data.version !== PROTOCOL_VERSION) refuse('oldVersion');
  const options = parsed.data;
  const place = await placeOf(house, room, options);
  if (options.token) {
    const seat = await findSeatByToken(house.db, hashToken(options.token));
    if (!seat || seat.session_id !== place.session) refuse('ended');
    if (seat.removed_at !== null) refuse('removed');
    if (place.team && seat.team_id !== place.team) refuse('moved');
    return { as: 'seat', seat: seat.id };
  }
  const coach = await house.coaches.signedIn(coachToken(context.headers.get('cookie')));
  if (!coach || coach.id !== place.coach) refuse('signedOut');
  // The address the coach sees is the best guess for the one that participants can use.
  const base = house.config.publicUrl ?? context.headers.get('origin') ?? `http://${context.headers.get('host') ?? 'localhost'}`;
  return { as: 'coach', coach: coach.id, language: options.language ?? 'nl', base };
}

async function placeOf(
  house: House,
  room: 'session' | 'team',
  options: JoinOptions,
): Promise<{ session: string; coach: string; team: string | null }> {
  const team = room === 'team' ? await findTeam(house.db, options.team ?? '') : undefined;
  if (room === 'team' && !team?.started_at) refuse('moved');
  const session = await findSession(house.db, team?.session_id ?? options.session ?? '');
  if (!session) refuse('ended');
  return { session: session.id, coach: session.coach_id, team: team?.id ?? null };
}

/** The seat of a connection; null for a coach. */
export function seatOf(client: { auth?: Admitted }): string | null {
  return client.auth?.as === 'seat' ? client.auth.seat : null;
}
