import { Hand, HeartHandshake } from 'lucide-react';
import type { TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useClient } from '../../../store/store.ts';
import { uiState } from '../../../store/uiState.ts';
import { classes, Portrait, RoleMark } from '../../../ui/index.ts';
import { useLine } from '../moment/useLine.ts';
import { goTo } from '../frame/focus.ts';
import { presenceOf } from '../view/teammate.ts';
import { useView } from '../view/useView.ts';
import css from './Mates.module.css';

/** The team: face, first name, shape of the role, here or away, hand, and a ring around those for whom we wait. */
export function Mates({ className }: { className?: string | undefined }) {
  const t = useT();
  const people = useView(view => view.team.people);
  const me = useView(view => view.me.seat);
  const waits = useLine().waits.map(wait => wait.seat);
  return (
    <ul className={classes(css.team, people.length > 5 && css.many, className)} aria-label={t('game.top.team')}>
      {people.map(person => (
        <li key={person.seat}>
          <Mate person={person} mine={person.seat === me} waited={waits.includes(person.seat)} />
        </li>
      ))}
    </ul>
  );
}

function Mate({ person, mine, waited }: { person: TeammateView; mine: boolean; waited: boolean }) {
  const t = useT();
  const here = useClient(state => presenceOf(person, state.presence[person.seat])) === 'here';
  const coach = useClient(state => state.presence[person.seat]?.coach === true);
  const [role] = person.roles;
  const status = [
    mine && t('game.person.you'),
    here ? t('game.person.here') : t('game.person.away'),
    waited && t('game.person.waited'),
    person.openTools.length > 0 && here && t('game.person.opened', { tools: formatList(person.openTools) }),
    person.hand && t('game.person.hand'),
    coach && t('game.person.coach'),
  ].filter(Boolean);
  return (
    <button
      type="button"
      className={classes(css.person, mine && css.me)}
      aria-label={t('game.person.label', { name: person.name, role: person.title, status: status.join(', ') })}
      onClick={() => {
        uiState.setState({ person: person.seat });
        goTo('team');
      }}
    >
      <span className={classes(css.face, waited && css.waited)}>
        <Portrait id={person.portrait} size={40} away={!here} alt="" />
        <span className={classes(css.light, here && css.here)} />
        {person.hand ? (
          <Hand className={classes(css.sign, css.hand)} aria-hidden />
        ) : (
          coach && <HeartHandshake className={css.sign} aria-hidden />
        )}
        {role && <RoleMark {...role} size={20} ring className={css.mark} />}
      </span>
      <span className={css.name}>{person.name}</span>
    </button>
  );
}
