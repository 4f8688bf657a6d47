import { useEffect } from 'react';
import { useLocation } from 'wouter';
import type { AtDoor, SessionView } from '../../../shared/protocol/sessionView.ts';
import { HelpCorner } from '../../app/HelpCorner.tsx';
import { Message } from '../../app/Message.tsx';
import { TopBar } from '../../app/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { leaveSeat } from '../../net/seat.ts';
import { useClient } from '../../store/store.ts';
import { Button } from '../../ui/Button.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { ReadAloud } from '../../ui/ReadAloud.tsx';
import { momentWords } from '../join/dateWords.ts';
import css from './DoorPage.module.css';

/** Somebody has joined and waits until the coach lets them in: then the page goes on by itself. */
export function DoorPage({ session, door }: { session: SessionView; door: AtDoor }) {
  const t = useT();
  const language = useClient(state => state.settings.language);
  const [, go] = useLocation();
  const { name, portrait } = session.me;
  const { over } = door;
  const title = over ? t('join.door.overTitle') : t('join.door.title', { name });
  const ahead = door.why === 'early' ? door.date : null;
  const say = over
    ? [t('join.door.overSay')]
    : [
        ahead !== null
          ? t('join.door.planned', { moment: momentWords(ahead, language) })
          : t(door.why === 'early' ? 'join.door.early' : 'join.door.soon'),
        t('join.door.wait'),
      ];
  useEffect(() => {
    if (over) announce(title);
  }, [over, title]);
  return (
    <div className={css.page}>
      <TopBar sub={session.session.level} />
      <Message key={String(over)} title={title} portrait={portrait} mood={over ? 'neutral' : 'blij'}>
        {say.map((sentence, at) => (
          <p key={sentence} className={at === 0 ? css.first : undefined}>
            {sentence}
          </p>
        ))}
        {!over && <p className="meta">{t('join.door.later')}</p>}
        <div className={css.acts}>
          <ReadAloud text={[title, ...say].join('. ')} />
          <Button
            variant="quiet"
            onPress={() => {
              leaveSeat();
              go('/');
            }}
          >
            {t('join.again')}
          </Button>
        </div>
      </Message>
      <HelpCorner />
    </div>
  );
}
