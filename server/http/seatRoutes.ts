import { Router } from 'express';
import { OpenSeatLink } from '../../shared/protocol/http.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { openSeatLink, takeSeatBack } from '../sessions/openSeat.ts';
import { body } from './body.ts';
import { bearer } from './who.ts';

/** Moving a seat to another device with a link, and back. */
export function seatRoutes(services: Services): Router {
  const router = Router();
  router.post('/seat/open', async (request, response) => {
    const token = bearer(request);
    if (!token) throw new Refusal('notFound');
    response.json({ opened: await openSeatLink(services, token, body(OpenSeatLink, request).key) });
  });
  router.post('/seat/back', async (request, response) => {
    const token = bearer(request);
    if (!token) throw new Refusal('notFound');
    await takeSeatBack(services, token);
    response.json({});
  });
  return router;
}
