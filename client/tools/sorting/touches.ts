import { named, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const sortingTouches: Touches<'sorting'> = {
  place({ rows }, { row }) {
    const one = named(
      rows?.groups.flatMap(group => group.rows),
      row,
    );
    return { is: one?.bin, by: one?.by };
  },
};
