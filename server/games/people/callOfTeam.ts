import { callOf } from '../../../shared/protocol/call.ts';
import { aroundOf } from '../../storage/around.ts';
import type { Db } from '../../storage/open.ts';
import { teamsOf } from '../../storage/teams.ts';

/** The address of the video call in which a team talks; null: none. */
export async function callOfTeam(db: Db, session: string, team: string): Promise<string | null> {
  const [{ call }, teams] = await Promise.all([aroundOf(db, session), teamsOf(db, session)]);
  const position = teams.findIndex(other => other.id === team);
  return callOf(call, position < 0 ? null : { name: teams[position]!.name, position });
}
