import { aClock, MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachTeamView, CoachView } from '../../../../shared/protocol/coachView.ts';
import { aTalk } from '../../../../shared/protocol/talkView.fixtures.ts';
import { DebriefView } from '../../../coach/lead/index.ts';
import { asGuest } from '../../scenes/Desk.tsx';
import { MEANS, heavy, LITTLE, oneTeam, resultAt, twelveTeams } from '../../scenes/groupTalk.ts';
import { PHASES } from '../../scenes/phases.ts';
import { eik, linde, session, talking } from '../../scenes/session.ts';
import { press, until, type Specimen, type Specimens } from '../../specimen.ts';

const leads = (view: CoachView, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => <DebriefView view={view} />,
  store: { coach: view },
  ...rest,
});
const lead = (teams: CoachTeamView[], rest: Partial<Specimen> = {}): Specimen => {
  const step = teams.find(({ debrief }) => debrief)?.debrief?.step;
  const talk = step === undefined ? null : aTalk({ since: NOW - 3 * MINUTE, all: resultAt(step) });
  return leads(session(teams, { talk }), rest);
};
const over = aClock({ running: false, leftMs: 0, gameMs: 60 * MINUTE });
const reads = eik({ phase: 'reveal', clock: over, ending: 'Wilg', revealDone: ['e1'] });
const few = { ...resultAt(1, LITTLE), lists: [{ ...resultAt(1, LITTLE).lists[0]!, why: 'rest' as const }] };

export const specimens: Specimens = {
  ...Object.fromEntries(PHASES.map(({ id }, step) => [id, leads(oneTeam(step))])),
  ...Object.fromEntries(PHASES.map(({ id }, step) => [`${id}, little came out`, leads(oneTeam(step, LITTLE))])),
  ...Object.fromEntries(PHASES.map(({ id }, step) => [`${id}, twelve teams`, leads(twelveTeams(step))])),
  'feelings, twelve teams, nobody ready': leads(twelveTeams(1, LITTLE)),
  'many find it hard, each team by itself': leads(heavy()),
  'one of twelve teams, which is too small to show': leads(
    twelveTeams(1, undefined, { about: 'Roos', teams: [{ team: 'Roos', ...few }] }),
  ),
  'who has the word?': leads(twelveTeams(1), { after: press('footer button:first-of-type') }),
  'with a clock and a speaker, one team behind': lead([
    talking(3, { timer: { endsAt: NOW + 4 * MINUTE }, speaker: 's2', debrief: { ...talking(3).debrief!, replay: 120 } }),
    eik({ phase: 'debrief', clock: over, debrief: talking(1).debrief }),
  ]),
  'one team reads, one plays, one is closed': lead([reads, linde(), eik({ id: 'berk', name: 'Berk', phase: 'closed' })]),
  'reveals are held': lead([reads, linde({ phase: 'reveal', revealHeld: true })].map(team => ({ ...team, revealHeld: true }))),
  'everybody read': lead([{ ...reads, revealDone: ['e1', 'e2', 'e3', 'e4'] }]),
  over: lead([linde({ phase: 'closed' })]),
  'the short way, hard moments open': leads(oneTeam(4), {
    after: press('details:nth-of-type(2) summary', 'details:nth-of-type(3) summary', 'input[type="radio"]:not(:checked)'),
  }),
  'close for all?': leads(oneTeam(6), { after: press('footer button:last-child') }),
  'next, with how people see themselves': leads(oneTeam(6), {
    answers: { 'GET /sessions/s/statements': { is: MEANS } },
    after: async () => void (await until('table')),
  }),
  'for a guest': leads(asGuest(oneTeam(3))),
};
