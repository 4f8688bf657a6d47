import { nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const letterTouches: Touches<'letter'> = {
  choose: ({ others }) => ({ is: others?.chosen }),
  compose: nothing,
  send: nothing,
};
