import type { CoachTeamView } from '../../../shared/protocol/coachView.ts';
import type { CoachTeamCommand } from '../../../shared/protocol/coachCommand.ts';
import { coachCommand } from '../../net/coach.ts';
import { toast } from '../../ui/index.ts';

/** Sends a command to a team. Shows the toast `done` on success. */
export async function sendToTeam(team: string, command: CoachTeamCommand, done?: string): Promise<boolean> {
  const answer = await coachCommand({ type: 'team', team, command });
  if (answer.ok && done) toast(done, 'done');
  return answer.ok;
}

/** Sends a command to each of these teams; true when at least one accepted it. Not the server's "all", which could also reach a team that has just begun. */
export async function sendToTeams(teams: readonly CoachTeamView[], command: CoachTeamCommand, done?: string): Promise<boolean> {
  const answers = await Promise.all(teams.map(team => sendToTeam(team.id, command)));
  const any = answers.some(Boolean);
  if (any && done) toast(done, 'done');
  return any;
}
