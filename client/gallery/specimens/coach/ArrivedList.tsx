import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { ArrivedList } from '../../../coach/welcome/ArrivedList.tsx';
import { asGuest, atDesk } from '../../scenes/Desk.tsx';
import { session } from '../../scenes/session.ts';
import { arrived, beforeTeams, divided } from '../../scenes/welcome.ts';
import type { Specimens } from '../../specimen.ts';

const list = (view: CoachView, canAct = true) => atDesk(view, <ArrivedList view={view} canAct={canAct} />);
const formsOnly = beforeTeams();

export const frame = 480;
export const specimens: Specimens = {
  nobody: list(beforeTeams({ people: [] })),
  'two, too few to play': list(beforeTeams({ people: arrived(null).slice(0, 2) })),
  many: list(beforeTeams()),
  'in teams': list(divided()),
  'while others play': list(session(undefined, { people: [...session().people, ...arrived(null).slice(0, 1)] })),
  'who only fill in the forms': list({ ...formsOnly, session: { ...formsOnly.session, formsOnly: true } }),
  'for a guest': list(asGuest(beforeTeams()), false),
};
