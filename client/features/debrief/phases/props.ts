import type { DebriefView, PlayerView } from '../../../../shared/protocol/view.ts';

/** What the page of a phase is given. */
export interface PhaseProps {
  view: PlayerView;
  debrief: DebriefView;
  phase: DebriefView['phases'][number];
}
