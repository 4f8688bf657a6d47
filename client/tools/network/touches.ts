import { named, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const networkTouches: Touches<'network'> = {
  chip: ({ search }, { chip }) => ({ is: named(search?.chips, chip)?.row }),
  travel: ({ search }) => ({ is: search?.travel.minutes }),
};
