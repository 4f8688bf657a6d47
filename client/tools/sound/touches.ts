import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const soundTouches: Touches<'sound'> = {
  set: ({ sound }, { control }) => ({ is: named(sound?.controls, control)?.value }),
  say: nothing,
};
