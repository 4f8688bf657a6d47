import { Router, type Request } from 'express';
import { LetHappen, Rehearse } from '../../shared/protocol/http.ts';
import { Refusal } from '../Refusal.ts';
import { rehearsalAccount } from '../reports/rehearsalAccount.ts';
import type { Services } from '../services.ts';
import { showCode } from '../sessions/code.ts';
import { readLevelSource } from '../storage/levelSources.ts';
import { body } from './body.ts';
import { hosting } from './who.ts';

type OfSession = Request<{ id: string }>;

/** Bots for a coach who practises; only in sessions without people. */
export function rehearsalRoutes(services: Services): Router {
  const router = Router();
  const { rehearsals } = services;
  router.get('/sessions/:id/rehearse', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    response.json(rehearsals.state(session.id));
  });
  router.post('/sessions/:id/rehearse', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    const { teams, speed, stuck } = body(Rehearse, request);
    const levelJson = await readLevelSource(services.db, session.level_hash);
    if (session.rehearsal !== 1 || levelJson === null) throw new Refusal('notNow');
    const order = { url: here(request), code: showCode(session.code), levelJson, teams, size: session.team_size, speed, stuck };
    if (!rehearsals.start(session.id, order)) throw new Refusal('notNow');
    response.status(201).json(rehearsals.state(session.id));
  });
  router.delete('/sessions/:id/rehearse', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    await rehearsals.stop(session.id);
    response.json(rehearsals.state(session.id));
  });
  router.get('/sessions/:id/rehearse/incidents', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    response.json(await rehearsalAccount(services, session));
  });
  router.post('/sessions/:id/rehearse/incidents', async (request: OfSession, response) => {
    const { session } = await hosting(services, request, 'coach');
    const { incident, team } = body(LetHappen, request);
    const at = services.clock.now();
    if (!rehearsals.state(session.id).running) throw new Refusal('notNow');
    if (incident === 'lineLost') rehearsals.note(session.id, { incident, team: null, seat: null, at });
    else if (!(await rehearsals.letHappen(session.id, incident, team, at))) throw new Refusal('notNow');
    response.status(204).end();
  });
  return router;
}

/** The address at which this process was just reached. */
function here(request: OfSession): string {
  const { localAddress = '127.0.0.1', localPort } = request.socket;
  const address = localAddress.replace(/^::ffff:/, '');
  return `http://${address.includes(':') ? `[${address}]` : address}:${localPort}`;
}
