import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { debriefProgress } from '../../../../shared/protocol/debriefProgress.ts';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { DebriefScreen } from '../../../coach/lead/DebriefScreen.tsx';
import { MOMENT, REPLAY } from '../../scenes/lookBack.ts';
import { LITTLE, oneTeam, twelveTeams } from '../../scenes/groupTalk.ts';
import { PHASES } from '../../scenes/phases.ts';
import { until, type Specimen, type Specimens } from '../../specimen.ts';

const shared = (view: CoachView): Specimen => ({
  show: () => <DebriefScreen view={view} talk={view.talk!} debrief={debriefProgress(view.teams).lead!.debrief!} />,
  store: { coach: view },
});

const looked = oneTeam(2);
const replaying = oneTeam(2, undefined, { debrief: { ...looked.teams[0]!.debrief!, replay: 180 } });

export const frame = 'page';
export const specimens: Specimens = {
  ...Object.fromEntries(PHASES.map(({ id }, step) => [id, shared(twelveTeams(step))])),
  'feelings, little came out': shared(twelveTeams(1, LITTLE)),
  'what happened in one team': shared(oneTeam(2)),
  'one of twelve teams': shared(twelveTeams(1, undefined, { about: 'Roos' })),
  'looks back with a team': {
    ...shared(replaying),
    answers: { 'GET /teams/linde/replay': { is: REPLAY }, 'GET /teams/linde/replay/180': { is: MOMENT } },
    after: async () => void (await until('main section h2')),
  },
  'with a clock': shared(oneTeam(3, undefined, { timer: { endsAt: NOW + 4 * MINUTE } })),
};
