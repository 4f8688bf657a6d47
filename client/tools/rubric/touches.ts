import type { RubricParts } from '../../../shared/tools/rubric/view.ts';
import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const rubricTouches: Touches<'rubric'> = {
  weight({ weights }, { demand }) {
    const one = weights?.part === 'weights' ? named(weights.demands, demand) : undefined;
    return { is: one?.weight, by: one?.by };
  },
  take: holder,
  leave: holder,
  tick: nothing, // only by whoever has the card
  explain: nothing,
  sums: nothing,
};

function holder(views: Partial<RubricParts>, action: { card: string }) {
  const card = views[action.card];
  const taken = card?.part === 'card' ? card.takenBy : null;
  return { is: taken, by: taken };
}
