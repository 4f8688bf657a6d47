import type { CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import { coachCommand } from '../../net/coach.ts';
import { toast } from '../../ui/index.ts';

/** Does something to one running team, or to all; says so when it was done. */
export async function toTeam(team: string, command: CoachTeamCommand, done?: string): Promise<boolean> {
  const answer = await coachCommand({ type: 'team', team, command });
  if (answer.ok && done) toast(done, 'done');
  return answer.ok;
}
