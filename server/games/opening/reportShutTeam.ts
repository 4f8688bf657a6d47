import { publishSessionNews } from '../../news/sessionNews.ts';
import type { Services } from '../../services.ts';
import { findSession } from '../../storage/sessions.ts';
import { findTeam } from '../../storage/teams.ts';
import { asleepStatus } from './asleepStatus.ts';
import { shutReason } from './Unopenable.ts';

/** Tells the coach why a team could not be opened. */
export async function reportShutTeam(services: Services, team: string, error: unknown): Promise<void> {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  services.log.fault('could not open team', cause, { team });
  services.shutTeams.failed(team, shutReason(error));
  try {
    const row = await findTeam(services.db, team);
    const session = row && (await findSession(services.db, row.session_id));
    if (session)
      await publishSessionNews(services, session.id, { type: 'team', status: await asleepStatus(services, session, team) });
  } catch (fault) {
    services.log.fault('could not notify session', fault, { team });
  }
}
