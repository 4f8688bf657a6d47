import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import type { AtDoor, SessionView } from '../../../shared/protocol/sessionView.ts';
import { Message } from '../../layout/Message.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { lobbyCommand } from '../../net/lobby.ts';
import { leaveSeat } from '../../net/seat.ts';
import { Button } from '../../ui/Button.tsx';
import { Feedback } from '../../ui/Feedback.tsx';
import { announce } from '../../ui/LiveRegion.tsx';
import { ReadAloud } from '../../layout/ReadAloud.tsx';
import { toast } from '../../ui/toastList.ts';
import { formatDateTime } from '../../layout/formatDate.ts';
import { Cluster } from '../../ui/flow/Cluster.tsx';
import css from './DoorPage.module.css';

const SOON = {
  early: 'join.door.early',
  late: 'join.door.soon',
  many: 'join.door.soon',
  same: 'join.door.same',
} as const;

/** For a person who has joined and waits until the coach lets them in; the page then continues by itself. */
export function DoorPage({ session, door }: { session: SessionView; door: AtDoor }) {
  const t = useT();
  const [, go] = useLocation();
  const [stays, setStays] = useState(false);
  const { name, portrait } = session.me;
  const { over } = door;
  const title = over ? t('join.door.overTitle') : door.why === 'same' ? t('join.door.sameTitle') : t('join.door.title', { name });
  const ahead = door.why === 'early' ? door.date : null;
  const say = over
    ? [t('join.door.overSay')]
    : [ahead !== null ? t('join.door.planned', { moment: formatDateTime(ahead) }) : t(SOON[door.why]), t('join.door.wait')];
  /** Removes the person at the server before this device forgets the seat; without an answer both stay. */
  const leave = async () => {
    setStays(false);
    if (!over && !(await lobbyCommand({ type: 'leave' }, { quiet: true })).ok) return setStays(true);
    leaveSeat();
    go('/');
    if (!over) toast(t('join.door.left'), 'done');
  };
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
        {!over && <p>{t(ahead === null ? 'join.door.later' : 'join.door.laterPlanned')}</p>}
        {!over && <p>{t('join.door.leaveSay')}</p>}
        <div role="alert" className={css.failed}>
          {stays && <Feedback kind="notYet">{t('join.door.leaveFailed')}</Feedback>}
        </div>
        <Cluster gap={16} rowGap={8}>
          <ReadAloud text={[title, ...say].join('. ')} />
          <Button onPress={() => void leave()}>{t(over ? 'join.again' : 'join.door.leave')}</Button>
        </Cluster>
      </Message>
    </div>
  );
}
