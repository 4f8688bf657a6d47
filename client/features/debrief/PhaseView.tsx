import { DiscoveredPhase } from './phases/DiscoveredPhase.tsx';
import { FeelingsPhase } from './phases/FeelingsPhase.tsx';
import { HappenedPhase } from './phases/HappenedPhase.tsx';
import { LifePhase } from './phases/LifePhase.tsx';
import { NextPhase } from './phases/NextPhase.tsx';
import type { PhaseProps } from './phases/props.ts';
import { SafePhase } from './phases/SafePhase.tsx';
import { WhatIfPhase } from './phases/WhatIfPhase.tsx';

const PHASES = {
  safe: SafePhase,
  feelings: FeelingsPhase,
  happened: HappenedPhase,
  discovered: DiscoveredPhase,
  life: LifePhase,
  whatIf: WhatIfPhase,
  next: NextPhase,
};

/** The content of a step of the debrief. */
export function PhaseView(props: PhaseProps) {
  const Phase = PHASES[props.phase.id];
  return <Phase {...props} />;
}
