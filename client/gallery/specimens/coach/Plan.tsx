import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { aSessionSummary } from '../../../../shared/protocol/hosting.fixtures.ts';
import type { SessionSummary } from '../../../../shared/protocol/http.ts';
import { PlanRoute } from '../../../coach/plan/index.ts';
import { PlanPage } from '../../../coach/plan/PlanPage.tsx';
import { ESTIMATE, LEVELS, SHORT } from '../../scenes/hosting.ts';
import { nothing, press, type Specimen, type Specimens } from '../../specimen.ts';

interface Of {
  session?: SessionSummary | null;
  like?: SessionSummary;
  rehearsal?: boolean;
  levels?: typeof LEVELS;
}
const plan = ({ session = null, like, levels = LEVELS, rehearsal = false }: Of, rest: Partial<Specimen> = {}): Specimen => ({
  show: () => (
    <PlanPage
      levels={levels}
      session={session}
      like={like ?? null}
      rehearsal={rehearsal}
      onDone={nothing}
      onSignedOut={nothing}
    />
  ),
  answers: { 'GET /levels/de-lege-stoel/estimate': { is: ESTIMATE } },
  ...rest,
});
const more = 'button[aria-expanded]';
const whole = aSessionSummary('s', { name: 'Groep 5', date: NOW, skip: ['P5'], measure: 'beforeAfterLater', pace: 'generous' });

export const frame = 'page';
export const specimens: Specimens = {
  'first choices': plan({}),
  'one story, all choices': plan({ levels: LEVELS.slice(0, 1) }, { after: press(more) }),
  'story is missing': plan({}, { after: press('button[type="submit"]') }),
  'on a day, which is missing': plan(
    { levels: LEVELS.slice(0, 1) },
    { after: press('label:has(.lucide-calendar-days) input', 'button[type="submit"]') },
  ),
  'with bots': plan({ rehearsal: true, levels: LEVELS.slice(0, 1) }, { after: press(more) }),
  'change one that is planned': plan({ session: whole }),
  'change one, teams of four in an hour, no clock': plan({ session: { ...whole, teamSize: 4, minutes: null } }),
  'change one of forms only': plan({ session: { ...whole, formsOnly: true } }),
  'change one that has begun': plan({ session: { ...whole, state: 'running' } }),
  'change one of the short form': plan(
    { session: { ...whole, form: 'short', skip: [] } },
    { answers: { 'GET /levels/de-lege-stoel/estimate': { is: SHORT } } },
  ),
  'change one with time to spare': plan(
    { session: { ...whole, form: 'short', skip: [], minutes: 120 } },
    { answers: { 'GET /levels/de-lege-stoel/estimate': { is: SHORT } } },
  ),
  'like another one': plan({ like: whole }),
  'no stories': plan({ levels: [] }),
  'does not come': {
    show: () => <PlanRoute session={null} onDone={nothing} onSignedOut={nothing} />,
    answers: { 'GET /levels': 'offline' },
  },
  'cannot be kept now': plan(
    { session: whole },
    { answers: { 'PATCH /sessions/s': { refused: 409, error: 'notNow' } }, after: press('button[type="submit"]') },
  ),
};
