import { Router } from 'express';
import { SaveCoachNote } from '../../shared/protocol/sharedPlans.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import { saveCoachNote, sharedPlans } from '../plans/sharedPlans.ts';
import type { Services } from '../services.ts';
import { body } from './body.ts';
import { hosting } from './who.ts';

/** What people share of their plans, and the notes for a talk about them: for the coaches of a session only. */
export function sharedPlanRoutes(services: Services): Router {
  const router = Router();
  router.get('/sessions/:id/plans', async (request, response) => {
    const { session } = await hosting(services, request, 'coach');
    response.json(await sharedPlans(services, session, Language.catch(FIRST_LANGUAGE).parse(request.query.language)));
  });
  router.put('/sessions/:id/notes/:seat', async (request, response) => {
    const { coach, session } = await hosting(services, request, 'coach');
    const { seat } = request.params;
    response.json(await saveCoachNote(services, session, { ...body(SaveCoachNote, request), seat, by: coach.id }));
  });
  return router;
}
