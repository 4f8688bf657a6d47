import { AppWindow, Hand, HeartHandshake } from 'lucide-react';
import type { TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { useClient } from '../../../store/store.ts';
import { classes, Portrait, RoleMark, Row } from '../../../ui/index.ts';
import { presenceOf } from '../view/teammate.ts';
import { uiState } from '../../../store/uiState.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useView } from '../view/useView.ts';
import { goToWindow } from '../desk/focus.ts';
import css from './TeamFaces.module.css';

/** The team members: face, first name, role's shape, a presence dot, and an icon when they have a tool open. */
export function TeamFaces() {
  const t = useT();
  const people = useView(view => view.team.people);
  const me = useView(view => view.me.seat);
  return (
    <Row as="ul" gap={2} align="stretch" className={css.team} aria-label={t('game.top.team')}>
      {people.map(person => (
        <li key={person.seat}>
          <Face person={person} mine={person.seat === me} />
        </li>
      ))}
    </Row>
  );
}

function Face({ person, mine }: { person: TeammateView; mine: boolean }) {
  const t = useT();
  const here = useClient(state => presenceOf(person, state.presence[person.seat])) === 'here';
  const coach = useClient(state => state.presence[person.seat]?.coach === true);
  const [role] = person.roles;
  const status = [
    here ? t('game.person.here') : t('game.person.away'),
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
        goToWindow('team');
      }}
    >
      <span className={css.face}>
        <Portrait id={person.portrait} size={48} away={!here} alt="" />
        <span className={classes(css.light, here && css.here)} />
        {person.hand ? (
          <Hand className={classes(css.sign, css.hand)} aria-hidden />
        ) : coach ? (
          <HeartHandshake className={css.sign} aria-hidden />
        ) : (
          here && person.openTools.length > 0 && <AppWindow className={css.sign} aria-hidden />
        )}
        {role && <RoleMark {...role} size={22} ring className={css.mark} />}
      </span>
      <span className={css.name}>{person.name}</span>
    </button>
  );
}
