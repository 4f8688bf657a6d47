import { ChartColumn, MonitorUp, NotebookPen } from 'lucide-react';
import { useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { announce, Cluster, Stack } from '../../ui/index.ts';
import { CROPS, OfficeCrop } from '../../layout/OfficeCrop.tsx';
import { CoachReplay } from '../../features/debrief/index.ts';
import { ActButton, ActsProvider, openReveals } from '../acts/index.ts';
import { debriefProgress } from './debriefProgress.ts';
import { formatDay, sendToTeams, useMayAct, useMsSinceView } from '../frame/index.ts';
import { PraisedSentences } from './PraisedSentences.tsx';
import { SpeakingRound } from './SpeakingRound.tsx';
import { StepScript } from './StepScript.tsx';
import { DebriefTeams } from './DebriefTeams.tsx';
import css from './DebriefView.module.css';
import { StepRail } from './StepRail.tsx';

/** Leading the debrief: the coach reads out and moves all teams on together. */
export function DebriefView({ view }: { view: CoachView }) {
  const t = useT();
  const mayAct = useMayAct();
  const since = useMsSinceView();
  const [short, setShort] = useState(false);
  const now = debriefProgress(view.teams);
  const debrief = now.lead?.debrief ?? null;
  const talking = [...now.onStep, ...now.behind];
  const over = now.closed.length > 0 && now.watching.length + now.playing.length === 0;

  /** Moves every team in the debrief to a step; teams that still play or read are left alone. */
  async function goTo(step: number) {
    const done = await sendToTeams(talking, { type: 'debrief.goTo', step });
    const title = debrief?.phases[step]?.title;
    if (done && title) announce(t('coach.lead.moved', { title }));
  }

  return (
    <ActsProvider>
      <div className={css.view}>
        <PageTitle className="vh" tab={`${t('coach.lead.title')} · ${view.session.code}`}>
          {t('coach.lead.title')}
        </PageTitle>
        <Stack gap={16} className={css.left}>
          <Cluster gap={20} rowGap={8} align="center">
            <ActButton act={openReveals} of={{ view }} variant="primary" />
            <a className={css.screen} href={`/coach/${view.session.id}/scherm`} target="_blank" rel="noreferrer">
              <MonitorUp aria-hidden />
              {t('coach.lead.screen')}
            </a>
            {mayAct && (
              <a className={css.screen} href={`/coach/${view.session.id}/verslag`}>
                <ChartColumn aria-hidden />
                {t('coach.sessions.act.report')}
              </a>
            )}
            {mayAct && (
              <a className={css.screen} href={`/coach/${view.session.id}/plannen`}>
                <NotebookPen aria-hidden />
                {t('coach.sessions.act.plans')}
              </a>
            )}
          </Cluster>
          {debrief ? (
            <>
              <StepRail debrief={debrief} short={short} onGoTo={step => void goTo(step)} />
              <StepScript debrief={debrief} short={short} onShort={setShort} onGoTo={step => void goTo(step)} />
              {debrief.phases[debrief.step]?.id === 'life' && <PraisedSentences teams={talking} />}
              <SpeakingRound view={view} teams={now.onStep} now={view.now + since} minutes={minutesOf(debrief, short)} />
              {mayAct && (
                <CoachReplay
                  teams={talking.map(team => ({ id: team.id, name: team.name, replay: team.debrief?.replay ?? null }))}
                  onShow={(id, seq) =>
                    void sendToTeams(
                      talking.filter(team => team.id === id),
                      { type: 'debrief.replay', seq },
                    )
                  }
                />
              )}
            </>
          ) : (
            <section className={css.soon}>
              <OfficeCrop box={CROPS.table} />
              <div>
                <h2>{over ? t('coach.lead.over') : t('coach.lead.notYet')}</h2>
                <p>{over ? t('coach.lead.overSay', { date: formatDay(view.session.deleteOn) }) : t('coach.lead.notYetSay')}</p>
              </div>
            </section>
          )}
        </Stack>
        <DebriefTeams view={view} now={now} />
      </div>
    </ActsProvider>
  );
}

function minutesOf({ phases, step }: NonNullable<CoachView['teams'][number]['debrief']>, short: boolean): number {
  const phase = phases[step];
  return phase ? (short ? phase.shortMinutes : phase.minutes) : 5;
}
