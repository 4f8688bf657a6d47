import { NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import { NEED_KINDS } from '../../../../shared/protocol/coachNeeds.ts';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import { NeedItem } from '../../../coach/needs/NeedItem.tsx';
import { needsNow } from '../../../coach/needs/index.ts';
import { asGuest, atDesk } from '../../scenes/Desk.tsx';
import { NEEDS, sessionThatNeeds } from '../../scenes/needs.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const item = (view: CoachView, gone = false) => {
  const [need] = needsNow(view, NOW);
  return atDesk(view, <ul>{need && <NeedItem need={need} now={NOW} gone={gone} view={view} onSnooze={nothing} />}</ul>);
};
const hand = sessionThatNeeds('hand');
const claimedBy = 'Mustafa';
const claimed: CoachView = {
  ...hand,
  teams: hand.teams.map(team => ({ ...team, needs: [{ ...NEEDS.hand, kind: 'hand', seat: 's2', puzzle: null, claimedBy }] })),
  people: hand.people.map(one => (one.hand ? { ...one, hand: { ...one.hand, claimedBy } } : one)),
};

export const frame = 404;
export const specimens: Specimens = {
  ...Object.fromEntries(NEED_KINDS.map(kind => [kind, item(sessionThatNeeds(kind))])),
  'hand, another coach is coming': item(claimed),
  'no longer so': item(sessionThatNeeds('stuck'), true),
  'for a guest': item(asGuest(sessionThatNeeds('stuck'))),
};
