import { FileText, Printer } from 'lucide-react';
import { useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { Button, Cluster, LinkButton } from '../../ui/index.ts';
import { formatDay } from '../frame/index.ts';
import { ActsProvider } from '../acts/index.ts';
import { InvitedPanel, PlannedDay } from '../around/index.ts';
import { DoorBanner } from '../door/index.ts';
import { ArrivedList } from './ArrivedList.tsx';
import { FormsBoard } from './FormsBoard.tsx';
import { JoinCard } from './JoinCard.tsx';
import { RehearsalPanel } from './RehearsalPanel.tsx';
import { SharedScreen } from './SharedScreen.tsx';
import { TeamsBoard } from './TeamsBoard.tsx';
import css from './WelcomeView.module.css';

/** The view while people join: the code, who is there and who may need help, and the teams. */
export function WelcomeView({ view, onPlay }: { view: CoachView; onPlay: () => void }) {
  const t = useT();
  const [shared, setShared] = useState(false);
  const canAct = view.me.as !== 'observer';
  const { session } = view;
  const title = (
    <PageTitle className="vh" tab={`${t('coach.welcome.title')} · ${session.code}`}>
      {t('coach.welcome.title')}
    </PageTitle>
  );
  if (shared)
    return (
      <>
        {title}
        <SharedScreen view={view} onBack={() => setShared(false)} />
      </>
    );
  return (
    <ActsProvider>
      <div className={css.view}>
        {title}
        <div className={css.left}>
          <DoorBanner view={view} />
          {session.rehearsal && canAct && <RehearsalPanel session={session.id} />}
          <JoinCard view={view} onShared={() => setShared(true)} />
          {session.formsOnly ? (
            <FormsBoard view={view} canAct={canAct} />
          ) : (
            <TeamsBoard view={view} canAct={canAct} onPlay={onPlay} />
          )}
        </div>
        <div className={css.right}>
          <PlannedDay view={view} />
          <InvitedPanel view={view} />
          <ArrivedList view={view} canAct={canAct} />
          <Cluster gap={16} rowGap={4} align="center" justify="between">
            <p className="meta">{t('coach.welcome.deleteOn', { date: formatDay(session.deleteOn) })}</p>
            {canAct && !session.formsOnly && (
              <LinkButton size="s" variant="quiet" icon={FileText} href={`/coach/${session.id}/antwoorden`}>
                {t('coach.answers.title')}
              </LinkButton>
            )}
            {!session.formsOnly && (
              <Button size="s" variant="quiet" icon={Printer} onPress={() => window.print()}>
                {t('coach.welcome.printTeams')}
              </Button>
            )}
          </Cluster>
        </div>
      </div>
    </ActsProvider>
  );
}
