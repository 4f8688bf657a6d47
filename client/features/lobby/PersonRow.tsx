import { useT } from '../../i18n/index.ts';
import { classes } from '../../ui/classes.ts';
import { Portrait } from '../../ui/Portrait.tsx';
import css from './LobbyPage.module.css';
import type { Person } from './people.ts';
import { practiceStatus } from './practice/practiceSteps.ts';

/** A person with face and name; in words only if they are not here. */
export function PersonRow({ person, me }: { person: Person; me: boolean }) {
  const t = useT();
  const isReady = person.here && practiceStatus(person.practised) === 'ready';
  return (
    <li className={css.person}>
      <span className={css.face}>
        <Portrait id={person.portrait} mood={isReady ? 'blij' : 'neutral'} size={52} away={!person.here} alt="" />
        <span className={classes(css.dot, person.here && css.here)} />
      </span>
      <span>
        <b>{me ? t('lobby.me', { name: person.name }) : person.name}</b>{' '}
        <span className={person.here ? 'vh' : classes('meta', css.away)}>
          {t(`lobby.status.${person.here ? 'here' : 'away'}`)}
        </span>
      </span>
    </li>
  );
}
