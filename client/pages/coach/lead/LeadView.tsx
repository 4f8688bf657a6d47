import { useState } from 'react';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { PageTitle } from '../../../app/PageTitle.tsx';
import { useT } from '../../../i18n/index.ts';
import { announce } from '../../../ui/index.ts';
import { leading } from '../logic/leading.ts';
import { CROPS, OfficeCrop } from '../../debrief/parts/OfficeCrop.tsx';
import { toTeams } from '../toTeam.ts';
import { dateWord } from '../words.ts';
import { LeadStep } from './LeadStep.tsx';
import { LeadTeams } from './LeadTeams.tsx';
import css from './LeadView.module.css';
import { StepRail } from './StepRail.tsx';

/** The conversation: the coach reads out, and moves all teams on together. */
export function LeadView({ view }: { view: CoachView }) {
  const t = useT();
  const [short, setShort] = useState(false);
  const now = leading(view.teams);
  const debrief = now.lead?.debrief ?? null;
  const over = now.closed.length > 0 && now.watching.length + now.playing.length === 0;

  /** To every team in the conversation; who still plays or reads is left alone. */
  async function goTo(step: number) {
    const done = await toTeams([...now.onStep, ...now.behind], { type: 'debrief.goTo', step });
    const title = debrief?.phases[step]?.title;
    if (done && title) announce(t('coach.lead.moved', { title }));
  }

  return (
    <div className={css.view}>
      <PageTitle className="vh" tab={`${t('coach.lead.title')} · ${view.session.code}`}>
        {t('coach.lead.title')}
      </PageTitle>
      <div className={css.left}>
        {debrief ? (
          <>
            <StepRail debrief={debrief} short={short} onGoTo={step => void goTo(step)} />
            <LeadStep debrief={debrief} short={short} onShort={setShort} onGoTo={step => void goTo(step)} />
          </>
        ) : (
          <section className={css.soon}>
            <OfficeCrop box={CROPS.table} />
            <div>
              <h2>{over ? t('coach.lead.over') : t('coach.lead.notYet')}</h2>
              <p>{over ? t('coach.lead.overSay', { date: dateWord(view.session.deleteOn) }) : t('coach.lead.notYetSay')}</p>
            </div>
          </section>
        )}
      </div>
      <LeadTeams view={view} now={now} />
    </div>
  );
}
