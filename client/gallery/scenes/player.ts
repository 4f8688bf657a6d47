import { aPlayerView } from '../../../shared/protocol/view.fixtures.ts';
import type { PlayerView } from '../../../shared/protocol/view.ts';
import { ROLES, TEAMMATES } from './people.ts';
import { REVEAL } from './reveal.ts';

/** What Ria sees, of team Linde. */
export const riaSees = (change: Partial<PlayerView> = {}): PlayerView => {
  const view = aPlayerView();
  return {
    ...view,
    me: { ...view.me, name: 'Ria', portrait: 'p03', roles: ROLES.slice(0, 1), title: 'Zoeker' },
    team: { ...view.team, people: TEAMMATES },
    reveal: REVEAL,
    ...change,
  };
};
