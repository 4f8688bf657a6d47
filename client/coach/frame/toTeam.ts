import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import type { CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import { coachCommand } from '../../net/coach.ts';
import { toast } from '../../ui/index.ts';

/** Does something to one running team, or to all; says so when it was done. */
export async function toTeam(team: string, command: CoachTeamCommand, done?: string): Promise<boolean> {
  const answer = await coachCommand({ type: 'team', team, command });
  if (answer.ok && done) toast(done, 'done');
  return answer.ok;
}

/** Does the same to each of these teams: only to those it fits, since "all" may mean something else to a team that just began. */
export async function toTeams(teams: readonly CoachTeamView[], command: CoachTeamCommand, done?: string): Promise<boolean> {
  const answers = await Promise.all(teams.map(team => toTeam(team.id, command)));
  const any = answers.some(Boolean);
  if (any && done) toast(done, 'done');
  return any;
}
