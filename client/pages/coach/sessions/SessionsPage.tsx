import { LogOut, Plus, RotateCw } from 'lucide-react';
import { useState } from 'react';
import type { CoachMe, SessionSummary } from '../../../../shared/protocol/http.ts';
import { PageTitle } from '../../../app/PageTitle.tsx';
import { TopBar } from '../../../app/TopBar.tsx';
import { useT } from '../../../i18n/index.ts';
import { Button, Feedback, toast } from '../../../ui/index.ts';
import { DeleteSession } from './DeleteSession.tsx';
import { NewSession } from './NewSession.tsx';
import { CROPS, OfficeCrop } from '../../debrief/parts/OfficeCrop.tsx';
import { SessionCard } from './SessionCard.tsx';
import css from './SessionsPage.module.css';
import { useSessions } from './useSessions.ts';

export interface SessionsPageProps {
  me: CoachMe;
  onOpen: (id: string) => void;
  onSignOut: () => void;
  onSignedOut: () => void; // the cookie had ended
}

/** Everything this coach planned: open one, make one, or erase one. */
export function SessionsPage({ me, onOpen, onSignOut, onSignedOut }: SessionsPageProps) {
  const t = useT();
  const { list, failed, load, drop } = useSessions(onSignedOut);
  const [planning, setPlanning] = useState(false);
  const [deleting, setDeleting] = useState<SessionSummary | null>(null);

  return (
    <div className={css.page}>
      <TopBar sub={t('coach.title')}>
        <Button size="s" icon={LogOut} onPress={onSignOut}>
          {t('coach.signOut')}
        </Button>
      </TopBar>
      <main id="inhoud" className={css.main}>
        <header className={css.head}>
          <div className={css.words}>
            <p className="meta">{t('coach.sessions.hello', { name: me.name })}</p>
            <PageTitle>{t('coach.sessions.title')}</PageTitle>
          </div>
          <Button variant="primary" size="l" icon={Plus} onPress={() => setPlanning(true)}>
            {t('coach.sessions.new')}
          </Button>
        </header>
        {failed && (
          <div className={css.failed}>
            <Feedback kind="notYet" title={t('coach.sessions.failed')} />
            <Button icon={RotateCw} onPress={load}>
              {t('coach.sessions.again')}
            </Button>
          </div>
        )}
        {list && list.length === 0 && (
          <div className={css.none}>
            <OfficeCrop box={CROPS.coffee} />
            <div>
              <h2>{t('coach.sessions.none')}</h2>
              <p>{t('coach.sessions.noneSay')}</p>
            </div>
          </div>
        )}
        {list && list.length > 0 && (
          <ul className={css.list}>
            {list.map(session => (
              <SessionCard
                key={session.id}
                session={session}
                onOpen={() => onOpen(session.id)}
                onDelete={() => setDeleting(session)}
              />
            ))}
          </ul>
        )}
      </main>
      {planning && (
        <NewSession onClose={() => setPlanning(false)} onMade={session => onOpen(session.id)} onSignedOut={onSignedOut} />
      )}
      {deleting && (
        <DeleteSession
          session={deleting}
          onClose={() => setDeleting(null)}
          onDeleted={() => {
            drop(deleting.id);
            toast(t('coach.sessions.deleted', { code: deleting.code }), 'done');
            setDeleting(null);
          }}
        />
      )}
    </div>
  );
}
