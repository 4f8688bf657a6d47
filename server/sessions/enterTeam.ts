import { refused } from '../games/answer.ts';
import type { Services } from '../services.ts';
import type { SessionRow, TeamRow } from '../storage/schema.ts';
import { seatsOf, setTeam } from '../storage/seats.ts';
import { teamsForLatecomer } from './teamsForLatecomer.ts';

/**
 * Puts a person in a team and its running game; if the game does not accept them, they stay without a team, where the
 * coach sees them.
 */
export async function enterTeam(services: Services, seat: string, team: TeamRow): Promise<boolean> {
  if (team.started_at !== null) {
    const answer = await services.teamHosts.call(team.id, 'addSeat', [seat]).catch((error: unknown) => {
      if (services.shutTeams.find(team.id)) return refused('teamShut');
      throw error;
    });
    if (!answer.ok) return false;
  }
  await setTeam(services.db, [seat], team.id);
  return true;
}

/** Puts a person in the team that needs somebody most, if there are teams. */
export async function enterNeediestTeam(services: Services, session: SessionRow, seat: string): Promise<void> {
  for (const team of await teamsForLatecomer(services, session, await seatsOf(services.db, session.id)))
    if (await enterTeam(services, seat, team)) return;
}
