import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const soundTouches: Touches<'sound'> = {
  set: ({ sound }, { control }) => ({ is: named(sound?.controls, control)?.value }),
  say: nothing,
};
