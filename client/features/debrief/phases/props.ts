import type { DebriefView, PlayerView } from '../../../../shared/protocol/view.ts';

/** The props of the page of a phase. */
export interface PhaseProps {
  view: PlayerView;
  debrief: DebriefView;
  phase: DebriefView['phases'][number];
}
