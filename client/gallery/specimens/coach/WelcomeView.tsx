import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { CauseDialog } from '../../../coach/welcome/CauseDialog.tsx';
import { exceptionsIn } from '../../../coach/welcome/exceptions.ts';
import { StartDialog } from '../../../coach/welcome/StartDialog.tsx';
import { WelcomeView } from '../../../coach/welcome/index.ts';
import { SessionBar } from '../../../coach/session/SessionBar.tsx';
import css from '../../../coach/session/SessionPage.module.css';
import { asGuest, atDesk } from '../../scenes/Desk.tsx';
import { session } from '../../scenes/session.ts';
import { arrived, beforeTeams, divided, sixty, sixtyArriving } from '../../scenes/welcome.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

const page = (view: CoachView, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => (
    <>
      <SessionBar view={view} part="welcome" onPart={nothing} onSessions={nothing} />
      <main id="inhoud" className={css.main}>
        <WelcomeView view={view} onPlay={nothing} />
      </main>
    </>
  ),
  store: { coach: view },
  ...rest,
});
const two = divided();
const forms = beforeTeams();
const all = sixty();

export const frame = 'page';
export const specimens: Specimens = {
  nobody: page(beforeTeams({ people: [], proposal: [] })),
  'two, too few to play': page(beforeTeams({ people: arrived(null).slice(0, 2), proposal: [] })),
  'eight, no teams yet': page(beforeTeams({ people: arrived(null).slice(0, 8), proposal: [4, 4] })),
  'eight, in two teams': page(divided({}, 3)),
  'a rehearsal': page({ ...two, session: { ...two.session, rehearsal: true } }),
  'sixty, no teams yet': page(sixtyArriving()),
  'sixty, in twelve teams': page(all),
  'sixty, everybody': page(all, { after: press('aside footer button') }),
  'start with some away?': atDesk(
    all,
    <StartDialog view={all} exceptions={exceptionsIn(all)} small={false} onStart={nothing} onClose={nothing} />,
  ),
  'what now: away': atDesk(
    all,
    <CauseDialog view={all} cause="away" people={all.people.filter(({ here }) => !here)} onClose={nothing} />,
  ),
  'who only fill in the forms': page({ ...forms, session: { ...forms.session, formsOnly: true } }),
  'somebody is late': page(session(undefined, { people: [...session().people, ...arrived(null).slice(0, 1)] })),
  'for a guest': page(asGuest(divided())),
};
