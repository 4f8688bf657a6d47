import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { t } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { toast } from '../../../ui/index.ts';
import { teamWord } from '../words.ts';

/** Puts somebody in a team, or in none; says so. */
export async function movePerson({ seat, name }: CoachPersonView, team: CoachTeamView | null): Promise<void> {
  const answer = await coachCommand({ type: 'person.move', seat, team: team?.id ?? null });
  if (!answer.ok) return;
  toast(team ? t('coach.teams.moved', { name, team: teamWord(team.name) }) : t('coach.teams.movedOut', { name }), 'done');
}
