import { MINUTE, NOW } from '../../../../shared/protocol/coachView.fixtures.ts';
import type { CoachView } from '../../../../shared/protocol/coachView.ts';
import type { CoachMemory } from '../../../coach/frame/index.ts';
import { needsNow, NeedsList } from '../../../coach/needs/index.ts';
import { asGuest, atDesk } from '../../scenes/Desk.tsx';
import { NEEDS, sessionThatNeeds } from '../../scenes/needs.ts';
import { session } from '../../scenes/session.ts';
import { nothing, type Specimens } from '../../specimen.ts';

const memory: CoachMemory = {
  team: null,
  tab: 'tasks',
  answers: false,
  watching: null,
  snoozes: {},
  density: null,
  chatRead: {},
};
const list = (view: CoachView, change: Partial<CoachMemory> = {}) =>
  atDesk(
    view,
    <NeedsList needs={needsNow(view, NOW)} now={NOW} view={view} memory={{ ...memory, ...change }} onMemory={nothing} />,
  );
const many = sessionThatNeeds('hand', 'stuck', 'away', 'quiet', 'untouched', 'late');

export const frame = 404;
export const specimens: Specimens = {
  nobody: list(session()),
  many: list(many),
  'two put off': list(many, {
    snoozes: { [NEEDS.stuck.key]: NOW + MINUTE, [NEEDS.quiet.key]: NOW + MINUTE },
  }),
  'new ones wait while somebody reads': {
    ...list(many),
    after: async place => {
      place.querySelector('aside')?.dispatchEvent(new PointerEvent('pointerenter', { pointerType: 'mouse' }));
    },
  },
  'for a guest': list(asGuest(many)),
};
