import { nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const ballotTouches: Touches<'ballot'> = {
  vote: nothing,
  again: nothing,
  points: nothing,
  close: nothing,
  decide: nothing,
};
