import type { Incident, RehearsedIncident } from '../../../../shared/protocol/rehearsal.ts';
import { IncidentMenu } from '../../../coach/rehearsal/index.ts';
import { linde, session } from '../../scenes/session.ts';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const MINUTE = 60_000;
const view = session([linde()]);
const before = (minutes: number) => view.now - minutes * MINUTE;
const happened = (
  incident: Incident,
  minutesAgo: number,
  afterMinutes: number | null,
  rest: Partial<RehearsedIncident> = {},
): RehearsedIncident => ({
  incident,
  team: 'Linde',
  person: 'Kees',
  at: before(minutesAgo),
  answeredAt: afterMinutes === null ? null : before(minutesAgo - afterMinutes),
  withinMs: 3 * MINUTE,
  ...rest,
});
const all = [
  happened('hand', 22, 1),
  happened('tries', 18, 5),
  happened('lineLost', 12, null, { team: null, person: null, withinMs: null }),
  happened('quarrel', 9, null, { team: 'Wilg', person: 'Fatma' }),
  happened('late', 1, null, { team: null, person: null }),
];
const menu = (is: readonly RehearsedIncident[], rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <IncidentMenu view={view} />,
  answers: { [`GET /sessions/${view.session.id}/rehearse/incidents`]: { is } },
  ...rest,
});
const MENU = 'main [aria-haspopup]';
const account = press(MENU, '[role="menuitem"][data-key="account"]');

export const frame = 820;
export const specimens: Specimens = {
  menu: menu([], { after: press(MENU) }),
  'what happened': menu(all, { after: account }),
  'nothing happened yet': menu([], { after: account }),
};
