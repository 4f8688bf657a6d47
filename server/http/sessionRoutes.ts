import { Router, type Request } from 'express';
import { ChangeSession, DeleteSession, NewSession } from '../../shared/protocol/http.ts';
import type { House } from '../house.ts';
import { changeSession } from '../sessions/changeSession.ts';
import { copySession } from '../sessions/copySession.ts';
import { createSession } from '../sessions/createSession.ts';
import { deleteSession } from '../sessions/deleteSession.ts';
import { isCalled } from '../sessions/isCalled.ts';
import { listSessions } from '../sessions/listSessions.ts';
import { body } from './body.ts';
import { Refusal } from '../Refusal.ts';
import { requestKey } from './requestKey.ts';
import { coachOf, hosting } from './who.ts';

type OfSession = Request<{ id: string }>;

/** A coach's sessions: planned, changed, copied and erased. */
export function sessionRoutes(house: House): Router {
  const router = Router();
  router.get('/sessions', async (request, response) => {
    const coach = await coachOf(house, request);
    response.json(await listSessions(house, coach.id));
  });
  router.post('/sessions', async (request, response) => {
    const coach = await coachOf(house, request);
    response.status(201).json(await createSession(house, coach.id, body(NewSession, request), requestKey(request)));
  });
  router.patch('/sessions/:id', async (request: OfSession, response) => {
    const { coach, session } = await hosting(house, request, 'coach');
    response.json(await changeSession(house, coach.id, session, body(ChangeSession, request)));
  });
  router.post('/sessions/:id/copy', async (request: OfSession, response) => {
    const { coach, session } = await hosting(house, request, 'coach');
    response.status(201).json(await copySession(house, coach.id, session, requestKey(request as unknown as Request)));
  });
  router.delete('/sessions/:id', async (request: OfSession, response) => {
    const { session } = await hosting(house, request, 'owner');
    if (!isCalled(session, body(DeleteSession, request).name)) throw new Refusal('wrongName');
    await deleteSession(house, session.id);
    response.json({});
  });
  return router;
}
