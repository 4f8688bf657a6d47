import { memo } from 'react';
import type { CoachPersonView, CoachTeamView } from '../../../shared/protocol/coachView.ts';
import { useT } from '../../i18n/index.ts';
import { classes, Row } from '../../ui/index.ts';
import { Face, membersOf } from '../people/index.ts';
import { PersonActs } from './PersonActs.tsx';
import { useMayAct } from '../frame/index.ts';
import css from './TeamFaces.module.css';

export interface TeamFacesProps {
  team: CoachTeamView;
  people: CoachPersonView[];
  acts?: boolean; // each face opens the menu of that person
  bare?: boolean; // small faces without names, in a low row
}

/**
 * The members of a team in order of their desks, with a presence dot and a raised hand. Re-renders when one of them
 * changed, not every second with the clock.
 */
export const TeamFaces = memo(Faces, ({ team, people, acts, bare }, next) => {
  const sameTeam = team.id === next.team.id && team.phase === next.team.phase && team.seats === next.team.seats;
  return sameTeam && people === next.people && acts === next.acts && bare === next.bare;
});

function Faces({ team, people, acts = false, bare = false }: TeamFacesProps) {
  const t = useT();
  const mayAct = useMayAct() && team.phase !== null && team.phase !== 'closed';
  return (
    <Row as="ul" gap={0} align="stretch" className={classes(css.faces, bare && css.bare)} aria-label={t('coach.play.hereList')}>
      {membersOf(team, people).map(person => {
        const words = [t(`coach.light.${person.light}`), person.hand && t('coach.welcome.hand')];
        const label = [person.name, ...words].filter(Boolean).join(', ');
        const shows = (
          <>
            <Face portrait={person.portrait} light={person.light} hand={person.hand !== null} size={bare ? 34 : 42} />
            {!bare && (
              <span className={classes(css.name, person.light === 'away' && css.gone)} title={person.name}>
                {person.name}
              </span>
            )}
            <span className="vh">{bare ? label : label.slice(person.name.length)}</span>
          </>
        );
        return (
          <li key={person.seat}>
            {acts && mayAct ? (
              <PersonActs team={team} person={person} face={{ shows, label, className: classes(css.face, css.button) }} />
            ) : (
              <span className={css.face}>{shows}</span>
            )}
          </li>
        );
      })}
    </Row>
  );
}
