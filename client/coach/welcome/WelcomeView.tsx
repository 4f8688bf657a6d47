import { useRef, useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { ActsProvider } from '../acts/index.ts';
import { InvitedPanel, PlannedDay } from '../around/index.ts';
import { DoorBanner } from '../door/index.ts';
import { formatDay } from '../frame/index.ts';
import { EverybodyList } from './EverybodyList.tsx';
import { ExceptionsList } from './ExceptionsList.tsx';
import { exceptionsIn } from './exceptions.ts';
import { FormsBoard } from './FormsBoard.tsx';
import { InviteDialog } from './InviteDialog.tsx';
import { JoinCard } from './JoinCard.tsx';
import { MoreMenu } from './MoreMenu.tsx';
import { NextStep } from './NextStep.tsx';
import { RehearsalPanel } from './RehearsalPanel.tsx';
import { TeamsBoard } from './TeamsBoard.tsx';
import { useShowMade } from './useShowMade.ts';
import { WelcomeBar } from './WelcomeBar.tsx';
import css from './WelcomeView.module.css';

/** The view while people join: how many are ready, the teams, and who needs something before the start. */
export function WelcomeView({ view, onPlay }: { view: CoachView; onPlay: () => void }) {
  const t = useT();
  const [inviting, setInviting] = useState(false);
  const [everybody, setEverybody] = useState<{ focus: 'search' | 'title' } | null>(null);
  const board = useRef<HTMLElement>(null);
  const showMade = useShowMade(board, view.teams.length > 0);
  const canAct = view.me.as !== 'observer';
  const { session, people, teams } = view;
  const exceptions = exceptionsIn(view);
  const arriving = teams.length === 0; // how to join stands in the page until there are teams
  const all = session.formsOnly || everybody !== null;
  const about = all || people.length === 0 ? 'coach.welcome.people' : 'coach.welcome.notReady';
  return (
    <ActsProvider>
      <div className={css.view}>
        <PageTitle className="vh" tab={`${t('coach.welcome.title')} · ${session.code}`}>
          {t('coach.welcome.title')}
        </PageTitle>
        <WelcomeBar
          view={view}
          exceptions={exceptions}
          onSearch={() => setEverybody({ focus: 'search' })}
          onInvite={() => setInviting(true)}
          more={<MoreMenu view={view} canAct={canAct} onTeamsMade={showMade} />}
        >
          {canAct && !session.formsOnly && (
            <NextStep view={view} exceptions={exceptions} onTeamsMade={showMade} onPlay={onPlay} />
          )}
        </WelcomeBar>
        <aside className={css.list} aria-label={t(about)}>
          {all ? (
            <EverybodyList
              view={view}
              canAct={canAct}
              focus={everybody?.focus ?? null}
              onBack={session.formsOnly ? null : () => setEverybody(null)}
            />
          ) : (
            <ExceptionsList
              view={view}
              exceptions={exceptions}
              canAct={canAct}
              onEverybody={() => setEverybody({ focus: 'title' })}
            />
          )}
        </aside>
        <div className={css.wall}>
          <DoorBanner view={view} />
          {session.rehearsal && canAct && people.length === 0 && <RehearsalPanel session={session.id} />}
          <PlannedDay view={view} />
          <InvitedPanel view={view} />
          {arriving && <JoinCard view={view} />}
          {session.formsOnly ? (
            <FormsBoard view={view} canAct={canAct} />
          ) : (
            <TeamsBoard ref={board} view={view} exceptions={exceptions} canAct={canAct} />
          )}
          <p className={css.deleted}>{t('coach.welcome.deleteOn', { date: formatDay(session.deleteOn) })}</p>
        </div>
      </div>
      {inviting && <InviteDialog view={view} onClose={() => setInviting(false)} />}
    </ActsProvider>
  );
}
