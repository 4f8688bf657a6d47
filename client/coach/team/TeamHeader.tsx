import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { clockNow } from '../../layout/clock.ts';
import { statusWords, TeamBars, TeamFaces } from '../teams/index.ts';
import { minutesOf, teamTitle } from '../frame/index.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './TeamHeader.module.css';

export interface TeamHeaderProps {
  team: CoachTeamView;
  view: CoachView;
  since: number;
  now: number;
}

/** What of the team's tasks it did not do itself. */
const notByTeam = ({ progress: { byCoach = 0, skipped = 0 } }: CoachTeamView, t: ReturnType<typeof useT>): string[] => [
  ...(byCoach > 0 ? [t('coach.play.ofDone.byCoach', { count: byCoach })] : []),
  ...(skipped > 0 ? [t('coach.play.ofDone.skipped', { count: skipped })] : []),
];

/** The team's name and members, its clock and its progress. */
export function TeamHeader({ team, view, since, now }: TeamHeaderProps) {
  const t = useT();
  const { people } = view;
  const time = team.clock && clockNow(team.clock, since);
  return (
    <Cluster as="header" gap={24} rowGap={8} align="center" className={css.head}>
      <div>
        <h2 id="team-title">{teamTitle(team.name)}</h2>
        <p className="meta">
          {time &&
            (time.minutesLeft === null
              ? t('coach.play.playedFor', { count: minutesOf(time.gameMs) })
              : t('coach.play.left', { count: time.minutesLeft }))}
          {' · '}
          {[statusWords(team, people, now, t), ...notByTeam(team, t)].join(' · ')}
        </p>
      </div>
      <TeamFaces team={team} people={people} acts />
      <div className={css.bars}>
        <TeamBars team={team} since={since} />
      </div>
    </Cluster>
  );
}
