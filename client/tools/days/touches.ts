import type { Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const daysTouches: Touches<'days'> = {
  choose: ({ days }) => ({ is: days?.chosen, by: days?.by }),
};
