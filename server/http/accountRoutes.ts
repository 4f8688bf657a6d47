import { Router, type Request, type Response } from 'express';
import { AcceptInvite, ChangePassphrase, SignIn, type CoachMe, type InviteInfo } from '../../shared/protocol/http.ts';
import { weaknessOf } from '../../shared/text/passphrase.ts';
import { COACH_COOKIE, cookieOptions } from '../coaches/cookie.ts';
import { tidyName } from '../coaches/names.ts';
import type { House } from '../house.ts';
import { tellAccessChanged } from '../sessions/topic.ts';
import type { CoachRow } from '../storage/schema.ts';
import { body } from './body.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './Refusal.ts';
import { addressOf, bearer, coachOf, signInToken } from './who.ts';

const me = (coach: CoachRow): CoachMe => ({ id: coach.id, name: coach.name, first: coach.is_first === 1 });

/** A pass phrase that is chosen now may not be easily guessed; those of before still let people in. */
function mustBeGood(passphrase: string, { name }: CoachRow): void {
  if (weaknessOf(passphrase, [name])) throw new Refusal('weakPassphrase');
}

/** How a coach comes in and goes out. */
export function accountRoutes(house: House, limits: Limits): Router {
  const router = Router();
  const https = (request: Request): boolean => request.secure || !!house.config.publicUrl?.startsWith('https:');
  const letIn = (request: Request, response: Response, coach: CoachRow, token: string): void => {
    response.cookie(COACH_COOKIE, token, cookieOptions(https(request))).json(me(coach));
  };

  /** Counts before the slow comparison, so that tries at the same time count too. */
  const patiently = async <T>(request: Request, name: string, work: () => Promise<T | null>): Promise<T> => {
    const counters = [
      [limits.signIns, addressOf(request)],
      [limits.signInNames, tidyName(name)],
    ] as const;
    for (const [limit, key] of counters) await limit.check(key);
    for (const [limit, key] of counters) await limit.count(key);
    const done = await work();
    if (done === null) throw new Refusal('wrongPassphrase');
    for (const [limit, key] of counters) await limit.forgive(key);
    return done;
  };

  router.post('/coach/sign-in', async (request, response) => {
    const { passphrase, name } = body(SignIn, request);
    const { token, coach } = await patiently(request, name ?? '', () => house.coaches.signIn(passphrase, name));
    letIn(request, response, coach, token);
  });
  router.post('/coach/sign-out', async (request, response) => {
    const token = signInToken(request);
    if (token) {
      await house.coaches.signOut(token);
      await tellAccessChanged();
    }
    const { maxAge: _, ...options } = cookieOptions(https(request));
    response.clearCookie(COACH_COOKIE, options).json({});
  });
  router.get('/coach/me', async (request, response) => {
    response.json(me(await coachOf(house, request)));
  });
  router.post('/coach/passphrase', async (request, response) => {
    const coach = await coachOf(house, request);
    const { old, next } = body(ChangePassphrase, request);
    mustBeGood(next, coach);
    const token = signInToken(request)!;
    const change = async () => ((await house.coaches.changePassphrase(coach, token, old, next)) ? true : null);
    await patiently(request, coach.name, change);
    await tellAccessChanged();
    response.json({});
  });

  /** A link that is wrong, used or too old is all the same to whoever tries it. */
  const invited = async <T>(request: Request, work: (token: string) => Promise<T | null>): Promise<T> => {
    const address = addressOf(request);
    await limits.tokens.check(address);
    const token = bearer(request);
    const done = token ? await work(token) : null;
    if (done !== null) return done;
    await limits.tokens.count(address);
    throw new Refusal('ended');
  };
  router.get('/invite', async (request, response) => {
    const { coach, reset } = await invited(request, token => house.invites.find(token));
    response.json({ name: coach.name, reset } satisfies InviteInfo);
  });
  router.post('/invite', async (request, response) => {
    const { passphrase } = body(AcceptInvite, request);
    const coach = await invited(request, async token => {
      const found = await house.invites.find(token);
      if (!found) return null;
      mustBeGood(passphrase, found.coach);
      return house.invites.accept(token, passphrase);
    });
    await tellAccessChanged();
    letIn(request, response, coach, await house.coaches.open(coach.id));
  });
  return router;
}
