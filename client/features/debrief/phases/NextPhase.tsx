import { useT } from '../../../i18n/index.ts';
import {
  LearnPart,
  OwnPagePending,
  OwnLink,
  PathPart,
  SaveStatus,
  StepPart,
  TriadPart,
  useOwnPageState,
  WordsPart,
} from '../../personal/index.ts';
import { AfterStatements } from '../../statements/index.ts';
import type { PhaseProps } from './props.ts';
import { PhaseHeader } from '../frame/PhaseHeader.tsx';
import { SteppingStones } from '../pictures/SteppingStones.tsx';
import { Stack } from '../../../ui/flow/Stack.tsx';
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
  const t = useT();
  const { is, page, token } = useOwnPageState();
  if (is !== 'ready' || !page || !token) return <OwnPagePending />;
  return (
    <>
      <StepPart level={2} />
      <SaveStatus />
      <AfterStatements />
      <Stack as="section" gap={12} className={css.rest} aria-labelledby="rest">
        <h2 id="rest">{t('personal.plan.rest')}</h2>
        <p>{t('personal.plan.restSay')}</p>
        <WordsPart />
        <PathPart />
        <TriadPart />
        <LearnPart />
      </Stack>
      <OwnLink go token={token} deleteOn={page.session.deleteOn} />
    </>
  );
}
