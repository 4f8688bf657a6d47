import { Router, type Request, type Response } from 'express';
import { AcceptInvite, ChangePassphrase, SignIn, type CoachMe, type InviteInfo } from '../../shared/protocol/http.ts';
import { weaknessOf } from '../../shared/text/passphrase.ts';
import { knownDevice, markDevice } from '../coaches/devices.ts';
import { normaliseName } from '../coaches/names.ts';
import { roleOf } from '../storage/coachRoles.ts';
import { publishAccessChanged } from '../news/accessNews.ts';
import { Refusal } from '../Refusal.ts';
import { hashToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import { findCoach } from '../storage/coaches.ts';
import type { CoachRow } from '../storage/schema.ts';
import { body } from './body.ts';
import { cookieName, cookieOptions, cookieValues, DEVICE_COOKIE, deviceCookieOptions } from './cookie.ts';
import type { GuessLimits } from './guessLimits.ts';
import { isHttps } from './origin.ts';
import { bearer, accountOf, signInToken } from './who.ts';

const me = (coach: CoachRow): CoachMe => ({ id: coach.id, name: coach.name, role: roleOf(coach), first: coach.is_first === 1 });

/** A newly chosen pass phrase must be hard to guess; older ones remain valid. */
function mustBeGood(passphrase: string, { name }: CoachRow): void {
  if (weaknessOf(passphrase, [name])) throw new Refusal('weakPassphrase');
}

/** Sign-in, sign-out and invitations of coaches. */
export function accountRoutes(services: Services, limits: GuessLimits): Router {
  const router = Router();
  const https = (request: Request): boolean => isHttps(request, services.config);
  const deviceOf = (request: Request): string | undefined => cookieValues(request.get('cookie'), DEVICE_COOKIE)[0];
  /** Marks this device as one on which this coach has been signed in. */
  const remember = async (request: Request, response: Response, id: string): Promise<void> => {
    const coach = await findCoach(services.db, id);
    if (!coach?.secret) return;
    const mark = markDevice(coach, deviceOf(request), services.clock.now());
    response.cookie(DEVICE_COOKIE, mark, deviceCookieOptions(https(request)));
  };
  const signIn = async (request: Request, response: Response, coach: CoachRow, token: string): Promise<void> => {
    response.cookie(cookieName(https(request)), token, cookieOptions(https(request)));
    await remember(request, response, coach.id);
    response.json(me(coach));
  };

  router.post('/coach/sign-in', async (request, response) => {
    const { passphrase, name } = body(SignIn, request);
    const compare = () => services.coaches.signIn(passphrase, name);
    const device = knownDevice(deviceOf(request), await services.coaches.meant(name), services.clock.now());
    const { token, coach } = device
      ? await limits.device(device, compare)
      : await limits.stranger(request.ip, normaliseName(name ?? ''), compare);
    await signIn(request, response, coach, token);
  });
  router.post('/coach/sign-out', async (request, response) => {
    const token = signInToken(services, request);
    if (token && (await services.coaches.signOut(token))) await publishAccessChanged(services);
    const { maxAge: _, ...options } = cookieOptions(https(request));
    response.clearCookie(cookieName(https(request)), options).json({});
  });
  router.get('/coach/me', async (request, response) => {
    response.json(me(await accountOf(services, request)));
  });
  router.post('/coach/passphrase', async (request, response) => {
    const coach = await accountOf(services, request);
    const { old, next } = body(ChangePassphrase, request);
    mustBeGood(next, coach);
    const token = signInToken(services, request)!;
    const change = async () => ((await services.coaches.changePassphrase(coach, token, old, next)) ? true : null);
    await limits.device(`signed in ${hashToken(token)}`, change);
    await publishAccessChanged(services);
    await remember(request, response, coach.id);
    response.json({});
  });

  /** A link that is wrong, used or expired gets the same answer. */
  const invited = async <T>(request: Request, work: (token: string) => Promise<T | null>): Promise<T> => {
    const token = bearer(request);
    const done = token ? await work(token) : null;
    if (done !== null) return done;
    throw new Refusal('ended');
  };
  router.get('/invite', async (request, response) => {
    const { coach, reset } = await invited(request, token => services.invites.find(token));
    response.json({ name: coach.name, reset } satisfies InviteInfo);
  });
  router.post('/invite', async (request, response) => {
    const { passphrase } = body(AcceptInvite, request);
    const coach = await invited(request, async token => {
      const found = await services.invites.find(token);
      if (!found) return null;
      mustBeGood(passphrase, found.coach);
      return limits.slowly(hashToken(token), () => services.invites.accept(token, passphrase));
    });
    await publishAccessChanged(services);
    await signIn(request, response, coach, await services.coaches.open(coach.id));
  });
  return router;
}
