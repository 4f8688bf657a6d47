import { useEffect, useState } from 'react';
import type { PlayerView } from '../../../shared/protocol/view.ts';
import { Loading } from '../../layout/Loading.tsx';
import { TopBar } from '../../layout/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { ownToken } from '../../net/own.ts';
import { useClient } from '../../store/store.ts';
import { announce, Stack } from '../../ui/index.ts';
import { OwnPageProvider, useOwnPage } from '../personal/index.ts';
import { ClosedPage } from './ClosedPage.tsx';
import css from './DebriefPage.module.css';
import { PhaseView } from './PhaseView.tsx';
import { PhaseSteps } from './frame/PhaseSteps.tsx';
import { Replay } from './replay/Replay.tsx';
import { GroupDiscussion } from './frame/GroupDiscussion.tsx';
import { OwnStepBar } from './frame/OwnStepBar.tsx';
import { useRaisedHand } from '../../layout/useRaisedHand.ts';
import { useOwnStep } from './frame/useOwnStep.ts';

/** The debrief after the game. The coach moves the group through its steps; without a coach people do so themselves. */
export function DebriefPage() {
  const view = useClient(state => state.view);
  const [token] = useState(ownToken);
  const mine = useOwnPage(token);
  if (!view) return <Loading />;
  return (
    <OwnPageProvider mine={mine}>
      {view.phase === 'closed' ? <ClosedPage view={view} /> : <Conversation view={view} />}
    </OwnPageProvider>
  );
}

function Conversation({ view }: { view: PlayerView }) {
  const t = useT();
  const hand = useRaisedHand();
  const { debrief } = view;
  const steps = useOwnStep(debrief?.step ?? 0);
  const together = debrief?.phases[debrief.step];
  const phase = debrief?.phases[steps.step];
  const title = together?.title;
  const number = (debrief?.step ?? 0) + 1;
  const total = debrief?.phases.length ?? 0;
  useEffect(() => {
    if (title) announce(t('debrief.steps.label', { number, total, title }));
  }, [title, number, total, t]);

  if (!debrief || !phase || !together) return <Loading />;
  const own = steps.step !== debrief.step;
  const last = steps.step === total - 1;
  return (
    <div className={css.page}>
      <TopBar sub={view.me.level} hand={hand} />
      <PhaseSteps phases={debrief.phases} step={debrief.step} looking={steps.step} onLook={steps.look} />
      {own && <OwnStepBar number={steps.step + 1} together={together.title} onBack={steps.back} />}
      <main id="inhoud" className={css.main}>
        <Stack gap={16} className={css.content}>
          {debrief.replay !== null && !own && <Replay team={view.team.id} as="seat" shared={debrief.replay} />}
          <PhaseView key={phase.id} view={view} debrief={debrief} phase={phase} />
        </Stack>
        <GroupDiscussion
          prompts={phase.prompts}
          people={view.team.people}
          call={view.team.call}
          me={view.me.seat}
          speaker={own ? null : debrief.speaker}
          timer={own ? null : debrief.timer}
          onNext={last ? null : () => steps.look(steps.step + 1)}
        />
      </main>
    </div>
  );
}
