import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const boardTouches: Touches<'board'> = {
  tap({ names }, { name }) {
    const one = named(names?.names, name);
    return { is: one?.on, by: one?.by };
  },
  lay: nothing,
};
