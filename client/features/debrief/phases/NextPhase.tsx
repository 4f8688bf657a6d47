import { useT } from '../../../i18n/index.ts';
import { NotHereYet } from '../../personal/cards/NotHereYet.tsx';
import { OwnLink } from '../../personal/cards/OwnLink.tsx';
import { LearnPart } from '../../personal/plan/LearnPart.tsx';
import { PathPart } from '../../personal/plan/PathPart.tsx';
import { SavedSign } from '../../personal/saved/SavedSign.tsx';
import { StepPart } from '../../personal/plan/StepPart.tsx';
import { TriadPart } from '../../personal/plan/TriadPart.tsx';
import { WordsPart } from '../../personal/plan/WordsPart.tsx';
import { useMine } from '../../personal/saved/PlanContext.tsx';
import { AfterStatements } from '../../statements/AfterStatements.tsx';
import type { PhaseProps } from './props.ts';
import { PhaseHead } from '../frame/PhaseHead.tsx';
import { Stones } from '../pictures/Stones.tsx';
import css from './NextPhase.module.css';

/** One small step; then the rest of the plan for who has time, and the statements once more. */
export function NextPhase({ phase }: PhaseProps) {
  const t = useT();
  const say = phase.intro ?? t('debrief.next.say');
  return (
    <>
      <PhaseHead title={phase.title} say={say} read={[phase.title, say, ...phase.prompts].join('. ')} />
      <div className={css.picture}>
        <Stones />
      </div>
      <OwnNext />
      <p className={css.thanks}>{t('debrief.next.thanks')}</p>
    </>
  );
}

function OwnNext() {
  const t = useT();
  const { is, page, token } = useMine();
  if (is !== 'ready' || !page || !token) return <NotHereYet />;
  return (
    <>
      <StepPart level={2} />
      <SavedSign />
      <AfterStatements />
      <section className={css.rest} aria-labelledby="rest">
        <h2 id="rest">{t('personal.plan.rest')}</h2>
        <p>{t('personal.plan.restSay')}</p>
        <WordsPart />
        <PathPart />
        <TriadPart />
        <LearnPart />
      </section>
      <OwnLink go token={token} deleteOn={page.session.deleteOn} />
    </>
  );
}
