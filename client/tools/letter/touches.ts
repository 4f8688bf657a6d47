import { nothing, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const letterTouches: Touches<'letter'> = {
  choose: ({ others }) => ({ is: others?.chosen }),
  compose: nothing,
  send: nothing,
};
