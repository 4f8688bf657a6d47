import { Router } from 'express';
import { OpenSeatLink } from '../../shared/protocol/http.ts';
import type { House } from '../house.ts';
import { openSeatLink, takeSeatBack } from '../sessions/openSeat.ts';
import { body } from './body.ts';
import { Refusal } from '../Refusal.ts';
import { bearer } from './who.ts';

/** A seat goes to another device by a link, and back. */
export function seatRoutes(house: House): Router {
  const router = Router();
  router.post('/seat/open', async (request, response) => {
    const token = bearer(request);
    if (!token) throw new Refusal('notFound');
    response.json({ opened: await openSeatLink(house, token, body(OpenSeatLink, request).key) });
  });
  router.post('/seat/back', async (request, response) => {
    const token = bearer(request);
    if (!token) throw new Refusal('notFound');
    await takeSeatBack(house, token);
    response.json({});
  });
  return router;
}
