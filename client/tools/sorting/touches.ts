import { named, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const sortingTouches: Touches<'sorting'> = {
  place({ rows }, { row }) {
    const one = named(
      rows?.groups.flatMap(group => group.rows),
      row,
    );
    return { is: one?.bin, by: one?.by };
  },
};
