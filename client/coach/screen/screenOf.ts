import type { CoachView } from '../../../shared/protocol/coachView.ts';
import { screenTimes } from '../../../shared/protocol/screenTimes.ts';
import type { ScreenView } from '../../../shared/protocol/screenView.ts';

/** What a large screen shows of the coach's view: the same as the server tells a screen that only has the code. */
export function screenOf({ now, session, people, teams }: CoachView): ScreenView {
  const begun = teams.filter(team => team.phase !== null);
  return {
    now,
    code: session.code,
    link: session.link,
    people: people.length,
    date: session.date,
    rehearsal: session.rehearsal,
    ...screenTimes(begun.map(({ phase, clock }) => ({ phase, leftMs: clock?.leftMs ?? null }))),
    rate: begun.find(({ clock }) => clock !== null)?.clock?.rate ?? 1,
  };
}
