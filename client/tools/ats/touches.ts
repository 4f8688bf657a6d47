import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const atsTouches: Touches<'ats'> = {
  switch: ({ filters }, { filter }) => ({ is: named(filters?.filters, filter)?.on }),
  choose: nothing,
  showLosses: nothing,
};
