import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { exceptionsIn } from '../../../coach/welcome/exceptions.ts';
import { TeamsBoard } from '../../../coach/welcome/TeamsBoard.tsx';
import { asGuest, atDesk } from '../../scenes/Desk.tsx';
import { eik, linde, session } from '../../scenes/session.ts';
import { arrived, beforeTeams, divided } from '../../scenes/welcome.ts';
import { press, type Specimen, type Specimens } from '../../specimen.ts';

const board = (view: CoachView, rest?: Partial<Specimen>, canAct = true) =>
  atDesk(view, <TeamsBoard view={view} exceptions={exceptionsIn(view)} canAct={canAct} />, rest);
const hour = divided();
const started = session([linde(), eik({ phase: 'debrief' })]);

export const frame = 980;
export const specimens: Specimens = {
  nobody: board(beforeTeams({ people: [], proposal: [] })),
  'not divided yet': board(beforeTeams()),
  divided: board(divided()),
  'divided, one too small, in 45 minutes': board({ ...hour, ...divided({}, 2), session: { ...hour.session, minutes: 45 } }),
  'all have begun': board(started),
  'all have begun, somebody is late': board({ ...started, people: [...started.people, ...arrived(null).slice(0, 1)] }),
  'menu of a person': board(divided(), { after: press('[role="row"] [aria-haspopup]') }),
  'menu of a team': board(divided(), { after: press('section section header [aria-haspopup]') }),
  'for a guest': board(asGuest(divided()), {}, false),
};
