import { useState } from 'react';
import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { debriefProgress } from '../../../shared/protocol/debriefProgress.ts';
import { PageTitle } from '../../layout/PageTitle.tsx';
import { useT } from '../../i18n/index.ts';
import { announce, Stack } from '../../ui/index.ts';
import { ActButton, ActsProvider, openReveals } from '../acts/index.ts';
import { sendToTeams, useMayAct, useMsSinceView } from '../frame/index.ts';
import { AdviceLines } from './advice/AdviceLines.tsx';
import css from './DebriefView.module.css';
import { ReadyList } from './ready/ReadyList.tsx';
import { readyOf, readyRows } from './ready/readyRows.ts';
import { StepResult } from './result/StepResult.tsx';
import { MoreOfTheTalk } from './MoreOfTheTalk.tsx';
import { NotYet } from './NotYet.tsx';
import { StepQuestions } from './StepQuestions.tsx';
import { StepRail } from './StepRail.tsx';
import { TalkFoot } from './TalkFoot.tsx';

/** Leading the debrief: the coach reads out, sees what came out and who is ready, and moves all teams on together. */
export function DebriefView({ view }: { view: CoachView }) {
  const t = useT();
  const since = useMsSinceView();
  const mayAct = useMayAct();
  const [short, setShort] = useState(false);
  const now = debriefProgress(view.teams);
  const rows = readyRows(view.teams, view.people, now.step);
  const debrief = now.lead?.debrief ?? null;
  const talking = [...now.onStep, ...now.behind];
  const phase = debrief?.phases[debrief.step];

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
        {debrief && <StepRail debrief={debrief} short={short} onGoTo={mayAct ? step => void goTo(step) : null} />}
        <div className={css.parts}>
          <Stack gap={16} className={css.talk}>
            <ActButton act={openReveals} of={{ view }} variant="primary" />
            {debrief && phase && view.talk ? (
              <>
                <StepQuestions debrief={debrief} session={view.session.id} />
                <AdviceLines
                  talk={view.talk}
                  teams={now.onStep}
                  ready={readyOf(rows)}
                  passedMs={view.now + since - view.talk.since}
                  minutes={short ? phase.shortMinutes : phase.minutes}
                  last={debrief.step === debrief.phases.length - 1}
                />
                <StepResult view={view} talk={view.talk} teams={talking} />
                <MoreOfTheTalk view={view} debrief={debrief} teams={talking} short={short} onShort={setShort} />
              </>
            ) : (
              <NotYet view={view} over={now.closed.length > 0 && now.watching.length + now.playing.length === 0} />
            )}
          </Stack>
          <ReadyList view={view} now={now} rows={rows} />
        </div>
        {debrief && view.talk && (
          <TalkFoot
            view={view}
            talk={view.talk}
            debrief={debrief}
            teams={now.onStep}
            now={view.now + since}
            short={short}
            onGoTo={step => void goTo(step)}
          />
        )}
      </div>
    </ActsProvider>
  );
}
