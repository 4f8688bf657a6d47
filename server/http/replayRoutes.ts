import { Router, type Request } from 'express';
import type { ProjectContext } from '../../shared/game/project/context.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import { Language } from '../../shared/text/localised.ts';
import type { House } from '../house.ts';
import { playingSeat } from '../plans/ownSeat.ts';
import { loadGame } from '../rooms/loadGame.ts';
import { peopleOf } from '../rooms/people.ts';
import { mayHost } from '../sessions/access.ts';
import { sessionLevel } from '../sessions/sessionLevel.ts';
import type { SessionRow, TeamRow } from '../storage/schema.ts';
import { findSession } from '../storage/sessions.ts';
import { findTeam } from '../storage/teams.ts';
import { Refusal } from './Refusal.ts';
import { bearer, coachOf } from './who.ts';

interface Looked {
  team: string;
  level: CompiledLevel;
  context: ProjectContext;
  language: Language;
}

/** The game of a team at any moment: for its coach, and for its people once the reveal is behind them. */
export function replayRoutes(house: House): Router {
  const router = Router();

  router.get('/teams/:id/replay', async (request, response) => {
    const { team, level, context, language } = await lookerOf(house, request);
    const page = await house.replays.page(team, level, context, language);
    if (!page) throw new Refusal('notFound');
    response.json(page);
  });
  router.get('/teams/:id/replay/:seq', async (request, response) => {
    const { team, level, context, language } = await lookerOf(house, request);
    const seq = Number(request.params.seq);
    const moment = Number.isSafeInteger(seq) ? await house.replays.moment(team, seq, level, context, language) : null;
    if (!moment) throw new Refusal('notFound');
    response.json(moment);
  });
  return router;
}

async function lookerOf(house: House, request: Request<{ id: string }>): Promise<Looked> {
  const team = await findTeam(house.db, request.params.id);
  const session = team?.started_at ? await findSession(house.db, team.session_id) : undefined;
  const language = await mayLook(house, request, team, session);
  if (!team || !session || !language) throw new Refusal('notFound');
  return {
    team: team.id,
    level: await sessionLevel(house, session),
    language,
    context: {
      team: { id: team.id, name: team.name },
      people: await peopleOf(house.db, session.id),
      texts: new Map(), // what people typed is not part of it
      now: house.clock.now(),
      rate: 1,
    },
  };
}

/** In which language who asks may look; null: for them there is no such team. */
async function mayLook(
  house: House,
  request: Request<{ id: string }>,
  team: TeamRow | undefined,
  session: SessionRow | undefined,
): Promise<Language | null> {
  if (bearer(request as unknown as Request)) {
    const { seat } = await playingSeat(house, request as unknown as Request);
    if (!team || !session || seat.team_id !== team.id) return null;
    const { state } = await loadGame(house, team.id, await sessionLevel(house, session));
    // Before the end a look back would tell what the others see, and what is right.
    if (state?.phase !== 'debrief' && !(state?.phase === 'closed' && state.ended)) throw new Refusal('notNow');
    return seat.language as Language;
  }
  const coach = await coachOf(house, request as unknown as Request);
  const may = session && (await mayHost(house, coach.id, { session: session.id, owner: session.coach_id }));
  return may ? Language.catch('nl').parse(request.query.language) : null;
}
