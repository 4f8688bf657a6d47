import type { Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const daysTouches: Touches<'days'> = {
  choose: ({ days }) => ({ is: days?.chosen, by: days?.by }),
};
