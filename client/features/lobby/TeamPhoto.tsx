import { classes } from '../../ui/classes.ts';
import css from './Banner.module.css';
import type { Person } from './people.ts';
import { practiceStatus } from './practice/practiceSteps.ts';

/** The team side by side, as half figures. Decoration: the names are on the sign. */
export function TeamPhoto({ people }: { people: Person[] }) {
  return (
    <div className={css.photo} aria-hidden>
      {people.map(({ seat, portrait, practised, here }) => (
        <img
          key={seat}
          className={classes(!here && css.away)}
          src={`/people/${portrait}-bureau${here && practiceStatus(practised) === 'ready' ? '-blij' : ''}.svg`}
          alt=""
        />
      ))}
    </div>
  );
}
