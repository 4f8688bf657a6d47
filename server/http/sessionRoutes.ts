import { Router, type Request } from 'express';
import { ChangeSession, DeleteSession, NewSession } from '../../shared/protocol/http.ts';
import { Refusal } from '../Refusal.ts';
import { deleteSession } from '../retention/deleteSession.ts';
import type { Services } from '../services.ts';
import { changeSession } from '../sessions/changeSession.ts';
import { createSession } from '../sessions/createSession.ts';
import { isSessionName } from '../sessions/isSessionName.ts';
import { listSessions } from '../sessions/listSessions.ts';
import { body } from './body.ts';
import { requestKey } from './requestKey.ts';
import { coachOf, hosting } from './who.ts';

type OfSession = Request<{ id: string }>;

/** A coach's sessions: create, change, copy and delete. */
export function sessionRoutes(services: Services): Router {
  const router = Router();
  router.get('/sessions', async (request, response) => {
    const coach = await coachOf(services, request);
    response.json(await listSessions(services, coach.id));
  });
  router.post('/sessions', async (request, response) => {
    const coach = await coachOf(services, request);
    response.status(201).json(await createSession(services, coach.id, body(NewSession, request), requestKey(request)));
  });
  router.patch('/sessions/:id', async (request: OfSession, response) => {
    const { coach, session } = await hosting(services, request, 'coach');
    response.json(await changeSession(services, coach.id, session, body(ChangeSession, request)));
  });
  router.delete('/sessions/:id', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'owner');
    if (!isSessionName(session, body(DeleteSession, request).name)) throw new Refusal('wrongName');
    await deleteSession(services, session.id);
    response.json({});
  });
  return router;
}
