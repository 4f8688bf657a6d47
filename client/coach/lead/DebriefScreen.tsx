import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { teamTitle, useMsSinceView } from '../frame/index.ts';
import { debriefProgress } from '../../../shared/protocol/debriefProgress.ts';
import { TeamBars } from '../teams/index.ts';
import css from './ScreenPage.module.css';
import { TalkScreen } from './TalkScreen.tsx';

/** What a whole room may see during the debrief: teams, time and questions, never a person's name. */
export function DebriefScreen({ view }: { view: CoachView }) {
  const t = useT();
  const since = useMsSinceView();
  const now = debriefProgress(view.teams);
  const debrief = now.lead?.debrief;
  const timer = now.lead?.timer;
  const left = timer ? Math.max(0, Math.ceil((timer.endsAt - view.now - since) / 1000)) : null;
  const clockOf = (seconds: number) =>
    seconds === 0 ? t('coach.lead.timeUp') : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  const teams = view.teams.filter(team => team.phase !== null);
  return (
    <div className={css.page}>
      <TopBar help={false} sub={view.session.level.title} settings={false}>
        <p className={css.code}>
          {view.session.rehearsal && <span className={css.rehearsal}>{t('coach.rehearsal.mark')}</span>}
          {t('coach.lead.shared.code')} <b>{view.session.code}</b>
        </p>
      </TopBar>
      <main id="inhoud" className={css.main}>
        {debrief && view.talk ? (
          <TalkScreen view={view} talk={view.talk} debrief={debrief} clock={left === null ? null : clockOf(left)} />
        ) : (
          <>
            <PageTitle>{teams.length > 0 ? t('coach.lead.shared.left') : t('coach.lead.shared.soon')}</PageTitle>
            <ul className={css.teams}>
              {teams.map(team => (
                <li key={team.id}>
                  <h2>{teamTitle(team.name)}</h2>
                  <TeamBars team={team} since={since} />
                </li>
              ))}
            </ul>
          </>
        )}
      </main>
    </div>
  );
}
