import { debriefProgress } from '../../../shared/protocol/debriefProgress.ts';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { useMsSinceView } from '../frame/index.ts';
import css from './ScreenPage.module.css';
import { TalkScreen, type TalkScreenProps } from './TalkScreen.tsx';

/** What a whole room may see during the debrief: teams, time and questions, never a person's name. */
export function DebriefScreen({ view, talk, debrief }: Omit<TalkScreenProps, 'clock'>) {
  const t = useT();
  const since = useMsSinceView();
  const timer = debriefProgress(view.teams).lead?.timer;
  const left = timer ? Math.max(0, Math.ceil((timer.endsAt - view.now - since) / 1000)) : null;
  const clockOf = (seconds: number) =>
    seconds === 0 ? t('coach.lead.timeUp') : `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <div className={css.page}>
      <TopBar help={false} sub={view.session.level.title} settings={false}>
        <p className={css.code}>
          {view.session.rehearsal && <span className={css.rehearsal}>{t('coach.rehearsal.mark')}</span>}
          {t('coach.lead.shared.code')} <b>{view.session.code}</b>
        </p>
      </TopBar>
      <main id="inhoud" className={css.main}>
        <TalkScreen view={view} talk={talk} debrief={debrief} clock={left === null ? null : clockOf(left)} />
      </main>
    </div>
  );
}
