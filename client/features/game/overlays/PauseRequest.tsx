import { Pause, Play } from 'lucide-react';
import { useT } from '../../../i18n/index.ts';
import { command } from '../../../net/game.ts';
import { Button, Cluster } from '../../../ui/index.ts';
import { formatList } from '../../../layout/formatList.ts';
import { useView } from '../view/useView.ts';
import css from './Pause.module.css';

/** Who wants a break (or to go on), with this player's own vote. It takes two people. */
export function PauseRequest() {
  const t = useT();
  const me = useView(view => view.me.seat);
  const people = useView(view => view.team.people);
  const want = useView(view => view.clock.wantPause);
  const paused = useView(view => view.phase === 'paused');
  const mine = want.includes(me);
  const others = people.filter(person => person.seat !== me && want.includes(person.seat)).map(person => person.name);
  const say = (yes: boolean) => void command({ type: 'pause.want', want: yes });
  if (paused)
    return (
      <Cluster gap={12} rowGap={8} align="center" className={css.want}>
        <p>
          {mine
            ? t('game.pause.goOnWanted')
            : others.length > 0
              ? t('game.pause.goOnWantedBy', { names: formatList(others) })
              : ''}
        </p>
        {mine ? (
          <Button onPress={() => say(false)}>{t('game.pause.stay')}</Button>
        ) : (
          <Button variant="primary" icon={Play} onPress={() => say(true)}>
            {t('game.pause.goOn')}
          </Button>
        )}
      </Cluster>
    );
  const line = mine
    ? t('game.pause.wanted')
    : others.length > 0
      ? t('game.pause.wantedBy', { names: formatList(others) })
      : t('game.pause.wantNote');
  return (
    <Cluster gap={12} rowGap={8} align="center" className={css.want}>
      <p>{line}</p>
      <Button size="s" icon={Pause} onPress={() => say(!mine)}>
        {t(mine ? 'game.pause.stopWanting' : others.length > 0 ? 'game.pause.also' : 'game.pause.want')}
      </Button>
    </Cluster>
  );
}
