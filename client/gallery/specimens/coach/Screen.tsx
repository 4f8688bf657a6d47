import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { DebriefScreen } from '../../../coach/lead/DebriefScreen.tsx';
import { PHASES } from '../../scenes/phases.ts';
import { session, talking } from '../../scenes/session.ts';
import type { Specimen, Specimens } from '../../specimen.ts';

const screen = (...teams: CoachTeamView[]): Specimen => {
  const view = session(teams);
  return { show: () => <DebriefScreen view={view} />, store: { coach: view } };
};

export const frame = 'page';
export const specimens: Specimens = {
  ...Object.fromEntries(PHASES.map(({ id }, step) => [id, screen(talking(step))])),
  'with a clock': screen(talking(3, { timer: { endsAt: NOW + 4 * MINUTE } })),
};
