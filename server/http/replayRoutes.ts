import { Router, type Request } from 'express';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import { mayHost } from '../access/rights.ts';
import { playingSeat } from '../plans/ownSeat.ts';
import { Refusal } from '../Refusal.ts';
import type { ReplaySource } from '../reports/lookBack.ts';
import type { Services } from '../services.ts';
import type { SessionRow, TeamRow } from '../storage/schema.ts';
import { findSession } from '../storage/sessions.ts';
import { findTeam } from '../storage/teams.ts';
import { askerOf, bearer, coachOf } from './who.ts';

type ReplayRequest = ReplaySource & { by: string };

/** A team's game at any earlier moment: for its coach, and for its people after the reveal. */
export function replayRoutes(services: Services): Router {
  const router = Router();

  router.get('/teams/:id/replay', async (request, response) => {
    const { by, ...looked } = await lookerOf(services, request);
    response.type('json').send(await services.paperwork.forPerson(by, { kind: 'replayPage', looked }));
  });
  router.get('/teams/:id/replay/:seq', async (request, response) => {
    const { by, ...looked } = await lookerOf(services, request);
    const seq = Number(request.params.seq);
    if (!Number.isSafeInteger(seq)) throw new Refusal('notFound');
    response.type('json').send(await services.paperwork.forPerson(by, { kind: 'replayMoment', looked, seq }));
  });
  return router;
}

/** What is requested, and by whom. */
async function lookerOf(services: Services, request: Request<{ id: string }>): Promise<ReplayRequest> {
  const team = await findTeam(services.db, request.params.id);
  const session = team?.started_at ? await findSession(services.db, team.session_id) : undefined;
  const may = await mayLook(services, request, team, session);
  if (!team || !session || !may) throw new Refusal('notFound');
  return { team: { id: team.id, name: team.name }, session, ...may };
}

/** Who asks, and the language they may use; null: for them there is no such team. */
async function mayLook(
  services: Services,
  request: Request<{ id: string }>,
  team: TeamRow | undefined,
  session: SessionRow | undefined,
): Promise<Pick<ReplayRequest, 'by' | 'language' | 'onlyAfter'> | null> {
  if (bearer(request)) {
    const { seat } = await playingSeat(services, askerOf(request));
    if (!team || !session || seat.team_id !== team.id) return null;
    return { by: seat.id, language: seat.language as Language, onlyAfter: true };
  }
  const coach = await coachOf(services, request);
  const may = session && (await mayHost(services, coach.id, { session: session.id, owner: session.coach_id }));
  return may ? { by: coach.id, language: Language.catch(FIRST_LANGUAGE).parse(request.query.language), onlyAfter: false } : null;
}
