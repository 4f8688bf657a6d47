import type { PlayedSession, PlayedTeam } from '../../shared/report/input.ts';
import { loadGame } from '../games/opening/loadGame.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import type { Services } from '../services.ts';
import { plansOfSession } from '../storage/plans.ts';
import type { SessionRow } from '../storage/schema.ts';
import { seatsOf } from '../storage/seats.ts';
import { statementsOfSession } from '../storage/statements.ts';
import { teamsOf } from '../storage/teams.ts';

/** Collects the data from which the figures of a session are computed. */
export async function playedSession(services: Services, session: SessionRow): Promise<PlayedSession> {
  const level = await sessionLevel(services, session);
  const teams: PlayedTeam[] = [];
  for (const { id, name, started_at } of await teamsOf(services.db, session.id)) {
    if (started_at === null) continue;
    const { state } = await loadGame(services, id, level);
    if (state) teams.push({ id, name, state, entries: await services.journal.read(id, 0) });
  }
  return {
    level,
    people: (await seatsOf(services.db, session.id)).map(({ id, name, language, pseudonym }) => ({
      seat: id,
      name,
      language,
      code: pseudonym,
    })),
    teams,
    answers: (await statementsOfSession(services.db, session.id)).map(({ seat_id, moment, item, answer }) => ({
      seat: seat_id,
      moment,
      item,
      answer,
    })),
    plans: await plansOfSession(services.db, session.id),
  };
}
