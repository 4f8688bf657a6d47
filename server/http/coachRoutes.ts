import { Router, type Request } from 'express';
import { NewSession, SignIn, type CoachMe } from '../../shared/protocol/http.ts';
import { COACH_COOKIE, cookieOptions } from '../coaches/cookie.ts';
import type { House } from '../house.ts';
import { levelPage } from '../levels/levelPage.ts';
import { createSession } from '../sessions/createSession.ts';
import { deleteSession } from '../sessions/deleteSession.ts';
import { findSession } from '../storage/sessions.ts';
import { listSessions } from '../sessions/listSessions.ts';
import type { CoachRow } from '../storage/schema.ts';
import { body } from './body.ts';
import type { Limits } from './limits.ts';
import { Refusal } from './Refusal.ts';

const me = (coach: CoachRow): CoachMe => ({ id: coach.id, name: coach.name, first: coach.is_first === 1 });
const tokenOf = (request: Request): string | undefined => (request.cookies as Record<string, string | undefined>)[COACH_COOKIE];

/** What only a coach may do. */
export function coachRoutes(house: House, limits: Limits): Router {
  const router = Router();
  const https = (request: Request): boolean => request.secure || !!house.config.publicUrl?.startsWith('https:');
  const coachOf = async (request: Request): Promise<CoachRow> => {
    const coach = await house.coaches.signedIn(tokenOf(request));
    if (!coach) throw new Refusal('signedOut');
    return coach;
  };

  router.post('/coach/sign-in', async (request, response) => {
    const { passphrase } = body(SignIn, request);
    const address = request.ip ?? '';
    await limits.signIns.check(address);
    await limits.signIns.count(address); // before the slow comparison, so that tries at the same time count too
    const signedIn = await house.coaches.signIn(passphrase);
    if (!signedIn) throw new Refusal('wrongPassphrase');
    await limits.signIns.forgive(address);
    response.cookie(COACH_COOKIE, signedIn.token, cookieOptions(https(request))).json(me(signedIn.coach));
  });
  router.post('/coach/sign-out', async (request, response) => {
    const token = tokenOf(request);
    if (token) await house.coaches.signOut(token);
    const { maxAge: _, ...options } = cookieOptions(https(request));
    response.clearCookie(COACH_COOKIE, options).json({});
  });
  router.get('/coach/me', async (request, response) => {
    response.json(me(await coachOf(request)));
  });
  router.get('/levels', async (request, response) => {
    await coachOf(request);
    response.json(house.levels.list().map(levelPage));
  });
  router.get('/sessions', async (request, response) => {
    const coach = await coachOf(request);
    response.json(await listSessions(house, coach.id));
  });
  router.post('/sessions', async (request, response) => {
    const coach = await coachOf(request);
    response.status(201).json(await createSession(house, coach.id, body(NewSession, request)));
  });
  router.delete('/sessions/:id', async (request, response) => {
    const coach = await coachOf(request);
    const session = await findSession(house.db, request.params.id);
    if (session?.coach_id !== coach.id) throw new Refusal('notFound');
    await deleteSession(house, session.id);
    response.json({});
  });
  return router;
}
