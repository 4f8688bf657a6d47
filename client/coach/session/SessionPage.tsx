import { useEffect, useState } from 'react';
import { useLocation } from 'wouter';
import { Loading } from '../../layout/Loading.tsx';
import { Message } from '../../layout/Message.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { connectCoach } from '../../net/coach.ts';
import { api, reasonOf } from '../../net/http.ts';
import { useClient } from '../../store/store.ts';
import { Button } from '../../ui/index.ts';
import { Crowded } from '../frame/index.ts';
import { DoorBand } from '../door/index.ts';
import { LeadView } from '../lead/index.ts';
import { type Part, partNow } from '../teams/index.ts';
import { PlayView } from '../play/index.ts';
import { WelcomeView } from '../welcome/index.ts';
import { SessionBar } from './SessionBar.tsx';
import css from './SessionPage.module.css';

export interface SessionPageProps {
  id: string;
  guest: string | null; // the secret of a guest who only looks
  onSignedOut: () => void;
}

/** One session over one connection: welcome, play and debrief. It opens where the meeting is. */
export function SessionPage({ id, guest, onSignedOut }: SessionPageProps) {
  const t = useT();
  const [, go] = useLocation();
  const view = useClient(state => state.coach);
  const connection = useClient(state => state.connection);
  const [chosen, setChosen] = useState<{ part: Part; during: Part | null } | null>(null);
  useEffect(() => connectCoach(id, guest), [id, guest]);

  // A connection that is refused for good says no more than that: ask who we are, to know which it was.
  const gone = connection === 'ended' || connection === 'removed';
  useEffect(() => {
    if (gone && !guest) api.coach.me().catch((error: unknown) => reasonOf(error) === 'signedOut' && onSignedOut());
  }, [gone, guest, onSignedOut]);

  const here = view?.session.id === id ? view : null;
  const now = here ? partNow(here) : null;

  if (connection === 'crowded')
    return (
      <div className={css.page}>
        <TopBar sub={t('coach.title')} />
        <Crowded />
      </div>
    );
  if (gone || (!here && connection === 'idle' && view)) {
    return (
      <div className={css.page}>
        <TopBar sub={t('coach.title')} />
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
  // A chosen part holds until the meeting moves on: then the page does too.
  const part = chosen && chosen.during === now ? chosen.part : now;
  const choose = (next: Part) => setChosen({ part: next, during: now });
  return (
    <div className={css.page}>
      <SessionBar view={here} part={part} onPart={choose} onSessions={() => go('/coach')} />
      <main id="inhoud" className={css.main}>
        {part !== 'welcome' && <DoorBand view={here} />}
        {part === 'welcome' && <WelcomeView view={here} onPlay={() => choose('play')} />}
        {part === 'play' && <PlayView view={here} />}
        {part === 'lead' && <LeadView view={here} />}
      </main>
    </div>
  );
}
