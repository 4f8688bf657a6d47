import type { Request } from 'express';
import { Language } from '../../shared/text/localised.ts';
import { mayHost } from '../access/rights.ts';
import { isProgrammeManager } from '../storage/coachRoles.ts';
import type { Asker } from '../plans/ownSeat.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import type { CoachRow, SessionRow } from '../storage/schema.ts';
import { findSession } from '../storage/sessions.ts';
import { coachToken } from './cookie.ts';
import { baseOf as baseFrom, isHttps, originHeaders } from './origin.ts';

/** The parts of a request that are used here, whatever its path. */
type Asked = Pick<Request, 'secure' | 'query' | 'protocol' | 'ip'> & { get(name: string): string | undefined };

/** The secret of a coach's signed-in device. */
export const signInToken = (services: Services, request: Asked): string | undefined =>
  coachToken(request.get('cookie'), isHttps(request, services.config));

/** The secret in an Authorization header: of a seat or an invitation. */
export const bearer = (request: Asked): string | undefined =>
  /^Bearer (\S{20,100})$/.exec(request.get('authorization') ?? '')?.[1];

/** Who asks for their own data, and in which language. */
export const askerOf = (request: Asked): Asker => ({
  secret: bearer(request),
  language: Language.nullable().catch(null).parse(request.query.language),
});

export const addressOf = (request: Asked): string => request.ip ?? '';

/** The address that people use for this server, for links. */
export const baseOf = (services: Services, request: Asked): string =>
  baseFrom(
    originHeaders(name => request.get(name)),
    services.config,
    request.protocol,
  );

/** Whose account sent the request, a coach's or a programme manager's; refuses if there is none. */
export async function accountOf(services: Services, request: Asked): Promise<CoachRow> {
  const coach = await services.coaches.signedIn(signInToken(services, request));
  if (!coach) throw new Refusal('signedOut');
  return coach;
}

/** The coach who sent the request; refuses a programme manager, who hosts nothing. */
export async function coachOf(services: Services, request: Asked): Promise<CoachRow> {
  const coach = await accountOf(services, request);
  if (isProgrammeManager(coach)) throw new Refusal('notYours');
  return coach;
}

/** Who may invite coaches and programme managers: the first coach, or a programme manager. Refuses anybody else. */
export async function managerOf(services: Services, request: Asked): Promise<CoachRow> {
  const account = await accountOf(services, request);
  if (!account.is_first && !isProgrammeManager(account)) throw new Refusal('notYours');
  return account;
}

/** The first coach, who removes others and gets their sessions; refuses anybody else. */
export async function firstCoachOf(services: Services, request: Asked): Promise<CoachRow> {
  const coach = await coachOf(services, request);
  if (!coach.is_first) throw new Refusal('notYours');
  return coach;
}

/**
 * Who asks for a session's report: one of its coaches, or a programme manager, who gets it without names (`named: false`). For
 * anybody else it does not exist; for a programme neither does a rehearsal.
 */
export async function readingReport(
  services: Services,
  request: Request<{ id: string }>,
): Promise<{ account: CoachRow; session: SessionRow; named: boolean }> {
  const account = await accountOf(services, request);
  if (!isProgrammeManager(account)) return { account, session: (await hosting(services, request, 'coach')).session, named: true };
  const session = await findSession(services.db, request.params.id);
  if (!session || session.rehearsal === 1) throw new Refusal('notFound');
  return { account, session, named: false };
}

/**
 * The coach who sent the request and a session that they may host; for anybody else it does not exist. `as: 'owner'`:
 * refuses colleagues with whom it is shared.
 */
export async function hosting(
  services: Services,
  request: Request<{ id: string }>,
  as: 'coach' | 'owner',
): Promise<{ coach: CoachRow; session: SessionRow }> {
  const coach = await coachOf(services, request);
  const session = await findSession(services.db, request.params.id);
  if (!session || !(await mayHost(services, coach.id, { session: session.id, owner: session.coach_id })))
    throw new Refusal('notFound');
  if (as === 'owner' && session.coach_id !== coach.id) throw new Refusal('notYours');
  return { coach, session };
}
