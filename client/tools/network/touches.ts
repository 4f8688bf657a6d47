import { named, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const networkTouches: Touches<'network'> = {
  chip: ({ search }, { chip }) => ({ is: named(search?.chips, chip)?.row }),
  travel: ({ search }) => ({ is: search?.travel.minutes }),
};
