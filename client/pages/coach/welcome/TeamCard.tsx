import { Check, Play } from 'lucide-react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { coachCommand } from '../../../net/coach.ts';
import { Button, classes } from '../../../ui/index.ts';
import { mayStart, sizeState } from '../logic/teamSize.ts';
import { teamWord } from '../words.ts';
import { PersonMenu } from './PersonMenu.tsx';
import css from './TeamCard.module.css';

export interface TeamCardProps {
  team: CoachTeamView | null; // null: people without a team
  members: CoachPersonView[];
  teams: CoachTeamView[];
}

/** One team as a card; each name opens the places where that person can go. */
export function TeamCard({ team, members, teams }: TeamCardProps) {
  const t = useT();
  const size = sizeState(members.length);
  const name = team ? teamWord(team.name) : t('coach.teams.noTeam');
  const note =
    size === 'tooFew'
      ? t('coach.teams.tooFew')
      : size === 'tooMany'
        ? t('coach.teams.tooMany')
        : size === 'six'
          ? t('coach.teams.six')
          : null;
  return (
    <section className={classes(css.card, !team && css.free)} aria-label={name}>
      <header>
        <h3>{name}</h3>
        <span className="meta num">{t('coach.teams.size', { count: members.length })}</span>
      </header>
      <ul>
        {members.map(person => (
          <li key={person.seat}>
            <PersonMenu person={person} teams={teams} />
          </li>
        ))}
        {members.length === 0 && <li className={css.empty}>{t('coach.teams.empty')}</li>}
      </ul>
      {team && (
        <footer>
          {team.phase !== null ? (
            <p className={css.started}>
              <Check aria-hidden /> {name} {t('coach.teams.started')}
            </p>
          ) : mayStart(members.length) ? (
            <>
              {note && <p className="meta">{note}</p>}
              <Button
                wide
                icon={Play}
                label={t('coach.teams.startLabel', { team: name })}
                onPress={() => void coachCommand({ type: 'start', team: team.id })}
              >
                {t('coach.teams.startOne')}
              </Button>
            </>
          ) : (
            note && <p className="meta">{note}</p>
          )}
        </footer>
      )}
    </section>
  );
}
