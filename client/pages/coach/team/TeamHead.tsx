import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { clockNow } from '../../../ui/index.ts';
import { statusWords, teamStatus } from '../logic/teamStatus.ts';
import { minutesOf } from '../logic/time.ts';
import { TeamBars } from '../play/TeamBars.tsx';
import { TeamFaces } from '../play/TeamFaces.tsx';
import { teamWord } from '../words.ts';
import css from './TeamHead.module.css';

export interface TeamHeadProps {
  team: CoachTeamView;
  people: CoachPersonView[];
  now: number;
  since: number;
}

/** Who they are, how late it is and how far they are. */
export function TeamHead({ team, people, now, since }: TeamHeadProps) {
  const t = useT();
  const time = team.clock && clockNow(team.clock, since);
  return (
    <header className={css.head}>
      <div>
        <h2 id="team-title">{teamWord(team.name)}</h2>
        <p className="meta">
          {time &&
            (time.minutesLeft === null
              ? t('coach.play.playedFor', { count: minutesOf(time.gameMs) })
              : t('coach.play.left', { count: time.minutesLeft }))}
          {' · '}
          {statusWords(teamStatus(team, people, now, since), t)}
        </p>
      </div>
      <TeamFaces team={team} people={people} />
      <div className={css.bars}>
        <TeamBars team={team} since={since} />
      </div>
    </header>
  );
}
