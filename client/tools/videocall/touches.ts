import { nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const videocallTouches: Touches<'videocall'> = {
  ask: nothing, // a question is asked once, whoever presses
  prefer: nothing,
};
