import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { Portrait } from '../../ui/Portrait.tsx';
import css from './LobbyPage.module.css';
import type { Person } from './people.ts';
import { practiceStatus } from './practice/practiceSteps.ts';

/** A person with face, name and what they are doing. */
export function PersonRow({ person, me }: { person: Person; me: boolean }) {
  const t = useT();
  const status = person.here ? practiceStatus(person.practised) : 'away';
  return (
    <li className={css.person}>
      <span className={css.face}>
        <Portrait id={person.portrait} mood={status === 'ready' ? 'blij' : 'neutral'} size={52} away={!person.here} alt="" />
        <span className={classes(css.dot, person.here && css.here)} />
      </span>
      <span>
        <b>{me ? t('lobby.me', { name: person.name }) : person.name}</b>
        <br />
        <span className="meta">{t(`lobby.status.${status}`)}</span>
      </span>
    </li>
  );
}
