import { Router, type Request } from 'express';
import { z } from 'zod';
import { answerSheet } from '../../shared/game/project/answerSheet.ts';
import { FORMS } from '../../shared/level/forms.ts';
import { Language } from '../../shared/text/localised.ts';
import { estimateWithout, levelPage } from '../levels/levelPage.ts';
import { realTimesOf } from '../levels/playTimes.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { words } from '../texts/words.ts';
import { coachOf, hosting } from './who.ts';

const SIZES = { 3: 3, 4: 4, 5: 5 } as const;
const EstimateQuery = z.object({ skip: z.string().max(1000).default(''), form: z.enum(FORMS).default('full') });
const AnswersQuery = z.object({ size: z.enum(['3', '4', '5']), language: Language });

/** Team size and language of the requested answer sheet. */
function wanted(request: Request<{ id: string }>): { size: 3 | 4 | 5; language: Language } {
  const query = AnswersQuery.safeParse(request.query);
  if (!query.success) throw new Refusal('badRequest');
  return { size: SIZES[query.data.size], language: query.data.language };
}

/** What only coaches may know about levels, before and during play. */
export function levelRoutes(services: Services): Router {
  const router = Router();
  const found = (id: string) => {
    const known = services.levels.find(id);
    if (!known) throw new Refusal('notFound');
    return known;
  };
  router.get('/levels', async (request, response) => {
    await coachOf(services, request);
    const pages = services.levels.list().map(async known => levelPage(known, await realTimesOf(services, known.id, known.level)));
    response.json(await Promise.all(pages));
  });
  router.get('/levels/:id', async (request, response) => {
    await coachOf(services, request);
    const known = found(request.params.id);
    response.json(levelPage(known, await realTimesOf(services, known.id, known.level)));
  });
  router.get('/levels/:id/estimate', async (request, response) => {
    await coachOf(services, request);
    const query = EstimateQuery.safeParse(request.query);
    if (!query.success) throw new Refusal('badRequest');
    const { id, level } = found(request.params.id);
    const { form, skip } = query.data;
    response.json(estimateWithout(level, { form, skip: skip.split(',') }, await realTimesOf(services, id, level)));
  });
  router.get('/levels/:id/answers', async (request, response) => {
    await coachOf(services, request);
    const { size, language } = wanted(request);
    response.json(answerSheet(found(request.params.id).level, size, language, words));
  });
  // For the level as stored with the session: an edit on disk does not change what its coach looks up.
  router.get('/sessions/:id/answers', async (request, response) => {
    const { session } = await hosting(services, request, 'coach');
    const { size, language } = wanted(request);
    response.json(answerSheet(await sessionLevel(services, session), size, language, words));
  });
  return router;
}
