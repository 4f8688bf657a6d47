import { Footprints } from 'lucide-react';
import type { TeammateView } from '../../../../shared/protocol/view.ts';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { useClient } from '../../../store/store.ts';
import { Button, Cluster, Portrait, RoleChip } from '../../../ui/index.ts';
import { presenceOf } from '../view/teammate.ts';
import { useUiState } from '../../../store/uiState.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useView } from '../view/useView.ts';
import css from './Panels.module.css';

/** The team members, what each does and has open, and a button to stand beside them. */
export function TeamPanel() {
  const t = useT();
  const me = useView(view => view.me.seat);
  const people = useView(view => view.team.people);
  const first = useUiState(state => state.person);
  const place = people.find(person => person.seat === me)?.place ?? 'desk';
  const sorted = people.toSorted((a, b) => Number(b.seat === first) - Number(a.seat === first));
  return (
    <div className={css.panel}>
      <p>{t('game.team.intro')}</p>
      <ul className={css.rows}>
        {sorted.map(person => (
          <Person key={person.seat} person={person} me={me} place={place} />
        ))}
      </ul>
    </div>
  );
}

function Person({ person, me, place }: { person: TeammateView; me: string; place: string }) {
  const t = useT();
  const presence = useClient(state => state.presence[person.seat]);
  const here = presenceOf(person, presence) === 'here';
  const mine = person.seat === me;
  const desk = `desk-${person.desk}`;
  const status = !here
    ? t('game.person.away')
    : person.openTools.length > 0
      ? t('game.person.openedLong', { tools: formatList(person.openTools) })
      : t('game.person.nothingOpen');
  return (
    <li>
      <Portrait id={person.portrait} size={64} away={!here} alt="" />
      <div className={css.words}>
        <h3>
          {person.name} {mine && `(${t('game.person.you')})`}
        </h3>
        <Cluster as="p" gap={8} className={css.buttons}>
          {person.roles.map(role => (
            <RoleChip key={role.id} {...role} />
          ))}
        </Cluster>
        <p className="meta">
          {status}
          {person.hand && ` · ${t('game.person.hand')}`}
          {presence?.coach && ` · ${t('game.person.coach')}`}
        </p>
        {mine && place !== 'desk' && (
          <Button size="s" icon={Footprints} onPress={() => void command({ type: 'office.goTo', place: 'desk' })}>
            {t('game.team.home')}
          </Button>
        )}
        {!mine && here && (
          <Button
            size="s"
            variant="quiet"
            icon={Footprints}
            disabled={place === desk}
            onPress={() => void command({ type: 'office.goTo', place: desk })}
          >
            {t(place === desk ? 'game.team.here' : 'game.team.goTo', { name: person.name })}
          </Button>
        )}
      </div>
    </li>
  );
}
