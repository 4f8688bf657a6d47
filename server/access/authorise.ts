import type { CloseReason } from '../../shared/protocol/closeReason.ts';
import type { JoinOptions } from '../../shared/protocol/presence.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { isProgrammeManager } from '../storage/coachRoles.ts';
import type { Services } from '../services.ts';
import { accessRevision } from '../news/accessNews.ts';
import { hashToken } from '../secrets.ts';
import { openSeat } from '../sessions/openSeat.ts';
import { isUnopened } from '../storage/seatTokens.ts';
import { findSession } from '../storage/sessions.ts';
import { findTeam } from '../storage/teams.ts';
import type { Authorised } from './Authorised.ts';
import { markAuthorised } from './revoke.ts';
import { mayHost, mayObserve } from './rights.ts';

/** Somebody may not join a room, for a reason that their browser can explain. */
export class NotAuthorised extends Error {
  readonly reason: keyof typeof CloseReason;

  constructor(reason: keyof typeof CloseReason) {
    super(reason);
    this.name = 'NotAuthorised';
    this.reason = reason;
  }
}

/** Where a request comes from: the secret of a coach's device, and the address to show in links. */
export interface Origin {
  signIn: string | undefined;
  base: string;
}

/** Checks who wants to join a room, before there is a room. Throws NotAuthorised. */
export async function authorise(
  services: Services,
  room: 'session' | 'team',
  options: JoinOptions,
  origin: Origin,
): Promise<Authorised> {
  const revision = accessRevision(); // read before the store is asked
  return markAuthorised(await whoComes(services, room, options, origin), revision);
}

async function whoComes(services: Services, room: 'session' | 'team', options: JoinOptions, origin: Origin): Promise<Authorised> {
  const place = await placeOf(services, room, options);
  if (options.token) return onSeat(services, place, hashToken(options.token));
  const shown = { language: options.language ?? FIRST_LANGUAGE, base: origin.base } as const;
  if (options.observer) {
    const hash = hashToken(options.observer);
    if (!(await mayObserve(services, hash, place.session))) throw new NotAuthorised('ended');
    return { as: 'observer', secretHash: hash, ...shown };
  }
  const pass = origin.signIn ? hashToken(origin.signIn) : '';
  const signIn = await services.coaches.signInOf(pass);
  if (!signIn || isProgrammeManager(signIn.coach) || !(await mayHost(services, signIn.coach.id, place)))
    throw new NotAuthorised('signedOut');
  return { as: 'coach', coach: signIn.coach.id, secretHash: pass, until: signIn.until, ...shown };
}

interface Place {
  session: string;
  owner: string;
  team: string | null;
}

async function onSeat(services: Services, place: Place, hash: string): Promise<Authorised> {
  const found = await openSeat(services, hash);
  if (!found || found.seat.session_id !== place.session || isUnopened(found.token)) throw new NotAuthorised('ended');
  const { seat, token } = found;
  if (seat.removed_at !== null) throw new NotAuthorised(seat.door_at === null ? 'removed' : 'refused');
  if (token.ended_at !== null) throw new NotAuthorised(token.kind === 'coach' ? 'ended' : 'elsewhere');
  if (place.team && seat.team_id !== place.team) throw new NotAuthorised('moved');
  return { as: 'seat', seat: seat.id, plays: token.kind === 'coach' ? 'coach' : 'person', secretHash: hash };
}

async function placeOf(services: Services, room: 'session' | 'team', options: JoinOptions): Promise<Place> {
  const team = room === 'team' ? await findTeam(services.db, options.team ?? '') : undefined;
  if (room === 'team' && !team?.started_at) throw new NotAuthorised('moved');
  const session = await findSession(services.db, team?.session_id ?? options.session ?? '');
  if (!session) throw new NotAuthorised('ended');
  return { session: session.id, owner: session.coach_id, team: team?.id ?? null };
}
