import { useEffect } from 'react';
import { HelpCorner } from '../../app/HelpCorner.tsx';
import { Loading } from '../../app/Loading.tsx';
import { TopBar } from '../../app/TopBar.tsx';
import { useT } from '../../i18n/index.ts';
import { useClient } from '../../store/store.ts';
import { announce } from '../../ui/index.ts';
import { ClosedPage } from './ClosedPage.tsx';
import css from './DebriefPage.module.css';
import { PhaseView } from './PhaseView.tsx';
import { PhaseSteps } from './parts/PhaseSteps.tsx';
import { TalkTogether } from './parts/TalkTogether.tsx';
import { useHand } from './useHand.ts';
import { OwnWords } from './parts/ownWords.tsx';

/** The conversation after the game, in steps that the coach moves on. Reads well without a coach too. */
export function DebriefPage() {
  const t = useT();
  const view = useClient(state => state.view);
  const hand = useHand();
  const debrief = view?.debrief ?? null;
  const phase = debrief?.phases[debrief.step] ?? null;
  const title = phase?.title;
  const number = (debrief?.step ?? 0) + 1;
  const total = debrief?.phases.length ?? 0;
  useEffect(() => {
    if (title) announce(t('debrief.steps.label', { number, total, title }));
  }, [title, number, total, t]);

  if (!view) return <Loading />;
  if (view.phase === 'closed') return <ClosedPage view={view} />;
  if (!debrief || !phase) return <Loading />;
  return (
    <div className={css.page}>
      <TopBar sub={view.me.level} />
      <PhaseSteps phases={debrief.phases} step={debrief.step} />
      <OwnWords>
        <main id="inhoud" className={css.main}>
          <div className={css.content}>
            <PhaseView key={phase.id} view={view} debrief={debrief} phase={phase} />
          </div>
          <TalkTogether prompts={debrief.prompts} people={view.team.people} />
        </main>
      </OwnWords>
      <HelpCorner hand={hand} />
    </div>
  );
}
