import type { CoachNeed } from '../../protocol/coachNeeds.ts';
import type { CoachPersonView, CoachTeamView } from '../../protocol/coachView.ts';
import { handNeeds } from './memberNeeds.ts';

/** The needs of a session that belong to no team. */
export function sessionNeeds(
  people: readonly Pick<CoachPersonView, 'seat' | 'hand' | 'team'>[],
  teams: readonly Pick<CoachTeamView, 'id' | 'phase' | 'trouble'>[],
): CoachNeed[] {
  const isUnderWay = teams.some(({ phase }) => phase !== null && phase !== 'closed');
  const isInTeam = new Set(teams.map(team => team.id));
  const alone = people.filter(({ team }) => team === null || !isInTeam.has(team));
  return [...alone.flatMap(person => [...handNeeds(person), ...(isUnderWay ? [lateNeed(person)] : [])]), ...notKeptNeeds(teams)];
}

const lateNeed = ({ seat }: Pick<CoachPersonView, 'seat'>): CoachNeed => ({
  kind: 'late',
  key: `late:${seat}`,
  since: null,
  from: 0,
  seat,
});

/** When nothing can be saved, this holds for every team, so it is reported once. */
function notKeptNeeds(teams: readonly Pick<CoachTeamView, 'trouble'>[]): CoachNeed[] {
  const since = teams.flatMap(({ trouble }) => (trouble?.kind === 'notKept' ? [trouble.since] : []));
  if (since.length === 0) return [];
  const first = Math.min(...since);
  return [{ kind: 'notKept', key: 'notKept', since: first, from: first }];
}
