import { Coffee, MessageCircle } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useT } from '../../../i18n/index.ts';
import { ReadAloud } from '../../../layout/ReadAloud.tsx';
import { Button, Cluster, Portrait } from '../../../ui/index.ts';
import { useView } from '../view/useView.ts';
import { goToChat } from '../frame/focus.ts';
import css from './Pause.module.css';
import { PauseRequest } from './PauseRequest.tsx';

/** In the place of the work while the game is paused. The chat stays available. */
export function Paused() {
  const t = useT();
  const card = useRef<HTMLElement>(null);
  const by = useView(view => view.clock.pausedBy);
  const people = useView(view => view.team.people);
  const why =
    by === 'coach' ? t('game.pause.byCoach') : by === 'nobodyHere' ? t('game.pause.byNobody') : t('game.pause.byPlayers');
  useEffect(() => card.current?.focus({ preventScroll: true }), []);
  return (
    <div className={css.veil}>
      <section ref={card} tabIndex={-1} className={css.card} aria-labelledby="pauze">
        <Coffee aria-hidden className={css.cup} />
        <h2 id="pauze">{t('game.pause.say')}</h2>
        <p>{why}</p>
        <Cluster as="ul" gap={12} rowGap={4} justify="center" className={css.faces}>
          {people.map(person => (
            <li key={person.seat}>
              <Portrait id={person.portrait} size={52} away={person.away} alt="" />
              {person.name}
            </li>
          ))}
        </Cluster>
        {by === 'players' && <PauseRequest />}
        <Cluster gap={4} justify="center">
          <Button variant="quiet" icon={MessageCircle} onPress={() => goToChat()}>
            {t('game.pause.chat')}
          </Button>
          <ReadAloud text={`${t('game.pause.say')} ${why}`} />
        </Cluster>
      </section>
    </div>
  );
}
