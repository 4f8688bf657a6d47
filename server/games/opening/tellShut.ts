import type { House } from '../../house.ts';
import { tellSession } from '../../news/sessionNews.ts';
import { findSession } from '../../storage/sessions.ts';
import { findTeam } from '../../storage/teams.ts';
import { asleepStatus } from './asleepStatus.ts';
import { whyShut } from './Unopenable.ts';

/** A team could not be opened: its coach is told why; nobody else is troubled. */
export async function tellShut(house: House, team: string, error: unknown): Promise<void> {
  const cause = error instanceof Error && error.cause !== undefined ? error.cause : error;
  house.log.fault('team not opened', cause, { team });
  house.shut.failed(team, whyShut(error));
  try {
    const row = await findTeam(house.db, team);
    const session = row && (await findSession(house.db, row.session_id));
    if (session) await tellSession(house, session.id, { type: 'team', status: await asleepStatus(house, session, team) });
  } catch (fault) {
    house.log.fault('session not told', fault, { team });
  }
}
