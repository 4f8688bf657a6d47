import { nothing, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const ballotTouches: Touches<'ballot'> = {
  vote: nothing,
  again: nothing,
  points: nothing,
  close: nothing,
  decide: nothing,
};
