import { nothing, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const videocallTouches: Touches<'videocall'> = {
  ask: nothing, // a question is asked once, whoever presses
  prefer: nothing,
};
