import type { PlayerView } from '../../../shared/protocol/view.ts';
import css from './DebriefScreen.module.css';
import { FeelingCounts } from './parts/FeelingCounts.tsx';
import { PhaseHead } from './parts/PhaseHead.tsx';
import { PhaseSteps } from './parts/PhaseSteps.tsx';
import { TalkTogether } from './parts/TalkTogether.tsx';
import { PhaseView } from './PhaseView.tsx';
import { SharedReplay } from './replay/SharedReplay.tsx';

export interface DebriefScreenProps {
  /** A view without anything private: that of looking along with a seat. */
  view: PlayerView;
  /** 'coach' asks for the replay with the coach's cookie. */
  as?: 'seat' | 'coach';
}

/** The conversation for all to see, on a wall or a shared screen: nothing of anybody's own, nothing to press. */
export function DebriefScreen({ view, as = 'coach' }: DebriefScreenProps) {
  const { debrief } = view;
  const phase = debrief?.phases[debrief.step];
  if (!debrief || !phase) return null;
  return (
    <div className={css.screen}>
      <PhaseSteps phases={debrief.phases} step={debrief.step} />
      <div className={css.main}>
        <div className={css.content}>
          {debrief.replay !== null && <SharedReplay team={view.team.id} seq={debrief.replay} as={as} />}
          {phase.id === 'feelings' ? (
            <>
              <PhaseHead title={phase.title} read={phase.title} />
              <FeelingCounts feelings={debrief.feelings} mine={null} />
            </>
          ) : (
            <PhaseView key={phase.id} view={view} debrief={debrief} phase={phase} screen />
          )}
        </div>
        <TalkTogether screen prompts={phase.prompts} people={view.team.people} speaker={debrief.speaker} timer={debrief.timer} />
      </div>
    </div>
  );
}
