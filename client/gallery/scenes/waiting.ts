import { aSessionView } from '../../../shared/protocol/sessionView.fixtures.ts';
import type { SessionView } from '../../../shared/protocol/sessionView.ts';
import { TEAMMATES } from './people.ts';

/** The waiting room as Ria sees it: of everybody, which team they are in and how far they practised. */
export const waitingRoom = (teamOf: (at: number) => string | null, change: Partial<SessionView> = {}): SessionView => {
  const view = aSessionView();
  const people = TEAMMATES.map(({ seat, name, portrait }, at) => ({
    seat,
    name,
    portrait,
    here: at !== 3,
    practised: [8, 3, 0, 8, 5][at] ?? 0,
    team: teamOf(at),
  }));
  return { ...view, me: { ...view.me, portrait: 'p03', team: teamOf(0) }, people, ...change };
};
