import type { Ref } from 'react';
import type { CoachTeamView, CoachView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { classes, Feedback } from '../../ui/index.ts';
import { formatList } from '../../layout/formatList.ts';
import type { Exceptions } from './exceptions.ts';
import { TeamCard } from './TeamCard.tsx';
import { TEAM_USUAL } from './teamSize.ts';
import css from './TeamsBoard.module.css';

/** Up to this many teams have room for faces and the words of the roles. */
const ROOMY = 4;

export interface TeamsBoardProps {
  view: CoachView;
  exceptions: Exceptions;
  canAct: boolean; // false for a guest
  ref?: Ref<HTMLElement>;
}

/** The teams as cards, and who has none: people can be moved between them. */
export function TeamsBoard({ view, exceptions, canAct, ref }: TeamsBoardProps) {
  const t = useT();
  const { people, teams, proposal } = view;
  const free = people.filter(person => person.team === null || !teams.some(team => team.id === person.team));
  /** In order of the desks, which is the order of the roles. */
  const membersOf = ({ id, seats }: CoachTeamView) => {
    const desk = new Map(seats.map(({ seat }, at) => [seat, at]));
    return people
      .filter(person => person.team === id)
      .toSorted((one, other) => (desk.get(one.seat) ?? Infinity) - (desk.get(other.seat) ?? Infinity));
  };
  const short =
    view.session.minutes === 45 &&
    teams.some(team => team.phase === null && membersOf(team).length > 0 && membersOf(team).length < TEAM_USUAL);
  const roomy = teams.length <= ROOMY;
  const say =
    teams.length > 0
      ? null
      : proposal.length > 0
        ? t('coach.teams.willBe', { count: proposal.length, sizes: formatList([...new Set(proposal)].map(String)) })
        : t('coach.teams.notYet');
  return (
    <section ref={ref} className={css.board} aria-labelledby="teams-title">
      <h2 id="teams-title" tabIndex={-1} className="vh">
        {t('coach.teams.title')}
      </h2>
      {say && people.length > 0 && (
        <p className="meta" aria-live="polite">
          {say}
        </p>
      )}
      {canAct && teams.length > 0 && <p className="vh">{t('coach.teams.how')}</p>}
      {short && <Feedback kind="info">{t('coach.teams.only45')}</Feedback>}
      {canAct && people.length === 0 && teams.length === 0 && <BeforeAnyone />}
      <div className={classes(css.cards, roomy && css.roomy)}>
        {teams.map(team => (
          <TeamCard
            key={team.id}
            view={view}
            exceptions={exceptions}
            team={team}
            members={membersOf(team)}
            canAct={canAct}
            roomy={roomy}
          />
        ))}
        {free.length > 0 && (
          <TeamCard
            view={view}
            exceptions={exceptions}
            team={null}
            members={free}
            canAct={canAct}
            roomy={teams.length === 0 && free.length <= 12}
          />
        )}
      </div>
    </section>
  );
}

/** The empty state: what happens next, for a coach who does this for the first time. */
function BeforeAnyone() {
  const t = useT();
  return (
    <ol className={css.soon} aria-label={t('coach.teams.soon.title')}>
      {(['share', 'come', 'start'] as const).map((one, at) => (
        <li key={one}>
          <b className="num">{at + 1}</b> {t(`coach.teams.soon.${one}`)}
        </li>
      ))}
    </ol>
  );
}
