import { aClock, MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import { DebriefView } from '../../../coach/lead/index.ts';
import { asGuest } from '../../scenes/Desk.tsx';
import { PHASES } from '../../scenes/phases.ts';
import { eik, linde, session, talking } from '../../scenes/session.ts';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const lead = (teams: CoachTeamView[], rest: Partial<Specimen> = {}, guest = false): Specimen => {
  const view = guest ? asGuest(session(teams)) : session(teams);
  return { show: () => <DebriefView view={view} />, store: { coach: view }, ...rest };
};
const over = aClock({ running: false, leftMs: 0, gameMs: 60 * MINUTE });
const reads = eik({ phase: 'reveal', clock: over, ending: 'Wilg', revealDone: ['e1'] });

export const specimens: Specimens = {
  ...Object.fromEntries(PHASES.map(({ id }, step) => [id, lead([talking(step)])])),
  'with a clock and a speaker, one team behind': lead([
    talking(3, { timer: { endsAt: NOW + 4 * MINUTE }, speaker: 's2', debrief: { ...talking(3).debrief!, replay: 120 } }),
    eik({ phase: 'debrief', clock: over, debrief: talking(1).debrief }),
  ]),
  'one team reads, one plays, one is closed': lead([reads, linde(), eik({ id: 'berk', name: 'Berk', phase: 'closed' })]),
  'reveals are held': lead([reads, linde({ phase: 'reveal', revealHeld: true })].map(team => ({ ...team, revealHeld: true }))),
  'everybody read': lead([{ ...reads, revealDone: ['e1', 'e2', 'e3', 'e4'] }]),
  over: lead([linde({ phase: 'closed' })]),
  'the short way, hard moments open': lead([talking(4)], {
    after: press('details:nth-of-type(2) summary', 'details:nth-of-type(3) summary', 'input[type="radio"]:not(:checked)'),
  }),
  'close for all?': lead([talking(6)], { after: press('aside footer button:last-child') }),
  'for a guest': lead([talking(3)], {}, true),
};
