import { Router } from 'express';
import type { House } from '../house.ts';
import { levelPage } from '../levels/levelPage.ts';
import { Refusal } from './Refusal.ts';
import { coachOf } from './who.ts';

/** What a coach may know of levels before and during play. */
export function levelRoutes(house: House): Router {
  const router = Router();
  router.get('/levels', async (request, response) => {
    await coachOf(house, request);
    response.json(house.levels.list().map(levelPage));
  });
  router.get('/levels/:id', async (request, response) => {
    await coachOf(house, request);
    const known = house.levels.find(request.params.id);
    if (!known) throw new Refusal('notFound');
    response.json(levelPage(known));
  });
  return router;
}
