import { Router, type Request } from 'express';
import { ShareSession, type SecretLink } from '../../shared/protocol/http.ts';
import { isProgrammeManager } from '../storage/coachRoles.ts';
import { publishAccessChanged } from '../news/accessNews.ts';
import { publishSessionNews } from '../news/sessionNews.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { renameCoachNamesakes } from '../sessions/renameCoachNamesakes.ts';
import { createGuestLink } from '../sessions/createGuestLink.ts';
import { seatLink } from '../sessions/seatLink.ts';
import { summaryOf } from '../sessions/summary.ts';
import { findCoach } from '../storage/coaches.ts';
import { dropObservers } from '../storage/observers.ts';
import type { SeatTokenKind } from '../storage/seatTokens.ts';
import { addShare, endShare } from '../storage/shares.ts';
import { body } from './body.ts';
import { requestKey } from './requestKey.ts';
import { baseOf, hosting } from './who.ts';

type OfSession = Request<{ id: string }>;

/** Access of others to a session: colleagues, observing guests, and links to a seat. */
export function guestRoutes(services: Services): Router {
  const router = Router();
  router.post('/sessions/:id/share', async (request: OfSession, response) => {
    const { coach, session } = await hosting(services, request, 'owner');
    const colleague = await findCoach(services.db, body(ShareSession, request).coach);
    if (!colleague || isProgrammeManager(colleague)) throw new Refusal('notFound');
    if (colleague.id !== coach.id) await addShare(services.db, session.id, colleague.id);
    await renameCoachNamesakes(services, session);
    await publishSessionNews(services, session.id, { type: 'changed' });
    response.json(await summaryOf(services, session.id, coach.id));
  });
  router.delete('/sessions/:id/share/:coach', async (request: Request<{ id: string; coach: string }>, response) => {
    const { coach, session } = await hosting(services, request, 'owner');
    await endShare(services.db, session.id, request.params.coach, services.clock.now());
    await publishAccessChanged(services);
    await publishSessionNews(services, session.id, { type: 'changed' });
    response.json(await summaryOf(services, session.id, coach.id));
  });

  router.post('/sessions/:id/observer', async (request: OfSession, response) => {
    const { coach, session } = await hosting(services, request, 'coach');
    const token = await createGuestLink(services, session, coach.id, requestKey(request));
    const link = `${baseOf(services, request)}/coach/${session.id}#gast=${token}`;
    response.status(201).json({ link } satisfies SecretLink);
  });
  router.delete('/sessions/:id/observer', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    await dropObservers(services.db, session.id);
    await publishAccessChanged(services);
    response.json({});
  });

  const handOut = (kind: SeatTokenKind) => async (request: Request<{ id: string; seat: string }>) => {
    const { coach, session } = await hosting(services, request, 'coach');
    const token = await seatLink(services, { session: session.id, seat: request.params.seat, kind, coach: coach.id });
    return { link: `${baseOf(services, request)}/spel#t=${token}` } satisfies SecretLink;
  };
  const takeOver = handOut('person');
  const playAlong = handOut('coach');
  router.post('/sessions/:id/seats/:seat/link', async (request: Request<{ id: string; seat: string }>, response) => {
    response.status(201).json(await takeOver(request));
  });
  router.post('/sessions/:id/seats/:seat/play', async (request: Request<{ id: string; seat: string }>, response) => {
    response.status(201).json(await playAlong(request));
  });
  return router;
}
