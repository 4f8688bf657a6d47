import { Hand } from 'lucide-react';
import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { classes, Portrait } from '../../../ui/index.ts';
import css from './TeamFaces.module.css';

/** The people of a team in the order of the desks: a light for who is here, a hand for who asks. */
export function TeamFaces({ team, people }: { team: CoachTeamView; people: CoachPersonView[] }) {
  const t = useT();
  const members = membersOf(team, people);
  return (
    <ul className={css.faces} aria-label={t('coach.play.hereList')}>
      {members.map(person => (
        <li key={person.seat}>
          <span className={css.face}>
            <Portrait id={person.portrait} size={46} mood={person.hand ? 'denkt' : 'neutral'} away={!person.here} alt="" />
            <i className={person.here ? css.here : css.away} />
            {person.hand && (
              <span className={css.hand}>
                <Hand aria-hidden />
              </span>
            )}
          </span>
          <span className={classes(css.name, !person.here && css.gone)}>{person.name}</span>
          <span className="vh">
            , {person.here ? t('coach.team.here') : t('coach.welcome.away')}
            {person.hand ? `, ${t('coach.welcome.hand')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Desk order first; who has no desk yet comes after. */
function membersOf(team: CoachTeamView, people: CoachPersonView[]): CoachPersonView[] {
  const bySeat = new Map(people.map(person => [person.seat, person]));
  const seated = team.seats.flatMap(seat => bySeat.get(seat.seat) ?? []);
  return [...seated, ...people.filter(person => person.team === team.id && !seated.includes(person))];
}
