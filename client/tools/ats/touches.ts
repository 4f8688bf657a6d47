import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const atsTouches: Touches<'ats'> = {
  switch: ({ filters }, { filter }) => ({ is: named(filters?.filters, filter)?.on }),
  choose: nothing,
  showLosses: nothing,
};
