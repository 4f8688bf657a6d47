import { Router, type Request } from 'express';
import { ENGINE } from '../journal/engine.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { teamRows } from '../storage/teamRows.ts';
import { findTeam } from '../storage/teams.ts';
import { hosting } from './who.ts';

/** A copy of the stored data of a team's game, for investigating a fault. No names, no typed text. */
export function teamCopyRoutes(services: Services): Router {
  const router = Router();
  router.get('/sessions/:id/teams/:team/copy.json', async (request: Request<{ id: string; team: string }>, response) => {
    const { session } = await hosting(services, request, 'coach');
    const team = await findTeam(services.db, request.params.team);
    if (!team || team.session_id !== session.id) throw new Refusal('notFound');
    const copy = {
      engine: ENGINE,
      level: { id: session.level, hash: session.level_hash, form: session.form },
      team: { id: team.id, seed: team.seed, startedAt: team.started_at, aliveAt: team.alive_at, closedAt: team.closed_at },
      shut: services.shutTeams.find(team.id) ?? null,
      ...(await teamRows(services.db, team.id)),
    };
    response.setHeader('Content-Disposition', `attachment; filename="team-${team.id}.json"`);
    response.type('application/json').send(JSON.stringify(copy, null, 1));
  });
  return router;
}
