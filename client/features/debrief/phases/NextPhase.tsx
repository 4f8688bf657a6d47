import { useT } from '../../../i18n/index.ts';
import { MoreParts, OwnPagePending, OwnLink, SaveStatus, StepPart, useOwnPageState } from '../../personal/index.ts';
import { AfterStatements } from '../../statements/index.ts';
import type { PhaseProps } from './props.ts';
import { PhaseHeader } from '../frame/PhaseHeader.tsx';
import { SteppingStones } from '../pictures/SteppingStones.tsx';
import css from './NextPhase.module.css';

/** One small next step; then the rest of the plan for those who have time, and the statements once more. */
export function NextPhase({ phase }: PhaseProps) {
  const t = useT();
  const say = phase.intro ?? t('debrief.next.say');
  return (
    <>
      <PhaseHeader title={phase.title} say={say} read={[phase.title, say, ...phase.prompts].join('. ')} />
      <div className={css.picture}>
        <SteppingStones />
      </div>
      <OwnNext />
      <p className={css.thanks}>{t('debrief.next.thanks')}</p>
    </>
  );
}

function OwnNext() {
  const { is, page, token } = useOwnPageState();
  if (is !== 'ready' || !page || !token) return <OwnPagePending />;
  return (
    <>
      <StepPart level={2} />
      <SaveStatus />
      <AfterStatements />
      <MoreParts sentence={false} />
      <OwnLink go token={token} deleteOn={page.session.deleteOn} />
    </>
  );
}
