import type { CoachTeamView, CoachView } from '../../../../shared/protocol/coachView.ts';
import { SessionBar } from '../../../coach/session/SessionBar.tsx';
import type { Part } from '../../../coach/teams/index.ts';
import { asGuest } from '../../scenes/Desk.tsx';
import { NEEDS } from '../../scenes/needs.ts';
import { linde, session, talking } from '../../scenes/session.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const bar = (part: Part, team: CoachTeamView, change: Partial<CoachView['session']> = {}, as = (view: CoachView) => view) => {
  const view = session([team]);
  const of = as({ ...view, session: { ...view.session, ...change } });
  return () => (
    <div>
      <SessionBar view={of} part={part} onPart={nothing} onSessions={nothing} />
    </div>
  );
};

export const frame = 'page';
export const specimens: Specimens = {
  welcome: bar('welcome', linde({ phase: null })),
  play: bar('play', linde()),
  'somebody needs the coach': bar('welcome', linde({ needs: [NEEDS.hand, NEEDS.stuck] })),
  talk: bar('lead', talking(2)),
  'a rehearsal': bar('play', linde(), { rehearsal: true }),
  'forms only': bar('welcome', linde({ phase: null }), { formsOnly: true }),
  'for a guest': bar('play', linde(), {}, asGuest),
};
