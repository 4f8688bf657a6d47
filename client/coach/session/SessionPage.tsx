import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { connectCoach } from '../../net/coach.ts';
import { api, reasonOf } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Button, classes } from '../../ui/index.ts';
import { Alarms } from '../alarms/index.ts';
import { addressOf, HERE, placeAt, TooManyOpen } from '../frame/index.ts';
import { DoorBanner } from '../door/index.ts';
import { DebriefView } from '../lead/index.ts';
import { type Part, partNow } from '../teams/index.ts';
import { PlayView } from '../play/index.ts';
import { WelcomeView } from '../welcome/index.ts';
import { SessionBar } from './SessionBar.tsx';
import css from './SessionPage.module.css';

export interface SessionPageProps {
  id: string;
  guest: string | null; // the secret of a guest, who may only look
  onSignedOut: () => void;
}

/** One session over one connection: welcome, play and debrief. Opens at the current part. */
export function SessionPage({ id, guest, onSignedOut }: SessionPageProps) {
  const t = useT();
  const [address, go] = useLocation();
  const view = useClient(state => state.coach);
  const connection = useClient(state => state.connection);
  useEffect(() => connectCoach(id, guest), [id, guest]);

  // A final refusal has no reason: ask who is signed in, to tell an expired sign-in from a deleted session.
  const gone = connection === 'ended' || connection === 'removed';
  useEffect(() => {
    if (gone && !guest) api.coach.me().catch((error: unknown) => reasonOf(error) === 'signedOut' && onSignedOut());
  }, [gone, guest, onSignedOut]);

  const here = view?.session.id === id ? view : null;
  const now = here ? partNow(here) : null;
  useFollow(id, now);

  if (connection === 'crowded')
    return (
      <div className={css.page}>
        <TopBar help={false} sub={t('coach.title')} />
        <TooManyOpen />
      </div>
    );
  if (gone || (!here && connection === 'idle' && view)) {
    return (
      <div className={css.page}>
        <TopBar help={false} sub={t('coach.title')} />
        <Message title={t('coach.gone')} portrait="noor">
          <p>{t('coach.goneSay')}</p>
          <Button variant="primary" onPress={() => go('/coach')}>
            {t('coach.allSessions')}
          </Button>
        </Message>
      </div>
    );
  }
  if (!here || !now) return <Loading />;
  const part = placeAt(address, id)?.part ?? now;
  const choose = (next: Part) => go(addressOf(id, { ...HERE, part: next }));
  return (
    <div className={css.page}>
      <SessionBar view={here} part={part} onPart={choose} onSessions={() => go('/coach')} />
      <Alarms view={here} />
      <main id="inhoud" className={classes(css.main, part === 'play' && css.edge)}>
        {part !== 'welcome' && <DoorBanner view={here} />}
        {part === 'welcome' && <WelcomeView view={here} onPlay={() => choose('play')} />}
        {part === 'play' && <PlayView view={here} />}
        {part === 'lead' && <DebriefView view={here} />}
      </main>
    </div>
  );
}

/** A part that the coach chose stays until the session moves on; then the page follows. */
function useFollow(id: string, now: Part | null): void {
  const [, go] = useLocation();
  const before = useRef<Part | null>(null);
  useEffect(() => {
    const moved = before.current !== null && now !== null && now !== before.current;
    if (now !== null) before.current = now;
    if (moved) go(addressOf(id, HERE), { replace: true });
  }, [id, now, go]);
}
