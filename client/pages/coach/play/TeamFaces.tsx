import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { useT } from '../../../i18n/index.ts';
import { classes } from '../../../ui/index.ts';
import { Face } from '../Face.tsx';
import css from './TeamFaces.module.css';

/** The people of a team in the order of the desks: a light for how it is with them, a hand for who asks. */
export function TeamFaces({ team, people }: { team: CoachTeamView; people: CoachPersonView[] }) {
  const t = useT();
  return (
    <ul className={css.faces} aria-label={t('coach.play.hereList')}>
      {membersOf(team, people).map(person => (
        <li key={person.seat}>
          <Face portrait={person.portrait} light={person.light} hand={person.hand !== null} size={42} />
          <span className={classes(css.name, person.light === 'away' && css.gone)}>{person.name}</span>
          <span className="vh">
            , {t(`coach.light.${person.light}`)}
            {person.hand ? `, ${t('coach.welcome.hand')}` : ''}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Desk order first; who has no desk yet comes after. */
export function membersOf(team: CoachTeamView, people: CoachPersonView[]): CoachPersonView[] {
  const bySeat = new Map(people.map(person => [person.seat, person]));
  const seated = team.seats.flatMap(seat => bySeat.get(seat.seat) ?? []);
  return [...seated, ...people.filter(person => person.team === team.id && !seated.includes(person))];
}
