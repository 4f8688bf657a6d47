import type { CalendarParts } from '../../../shared/tools/calendar/view.ts';
import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { Silhouette } from '../kit/Silhouette.tsx';
import kit from '../kit/kit.module.css';
import css from './calendar.module.css';

interface PeopleProps {
  people: CalendarParts['slots']['people'];
  times: CalendarParts['slots']['times'];
  picked: string | null;
  usable: boolean;
  onPick: (person: string) => void;
}

/** The people to place, with their current time slot. */
export function People({ people, times, picked, usable, onPick }: PeopleProps) {
  const t = useT();
  return (
    <ul className={css.people}>
      {people.map(({ id, name, slot }) => {
        const from = times.find(time => time.id === slot)?.from;
        return (
          <li key={id}>
            <button
              type="button"
              data-person={id}
              className={classes(kit.plain, css.person, picked === id && css.picked)}
              aria-pressed={picked === id}
              aria-disabled={!usable || undefined}
              onClick={() => usable && onPick(id)}
            >
              <Silhouette size={36} />
              <b>{name}</b>
              <span className={css.at}>{from ?? t('tools.calendar.free')}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
