import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const dossierTouches: Touches<'dossier'> = {
  pick({ cards }, { card }) {
    const one = named(cards?.cards, card);
    return { is: one?.picked, by: one?.by };
  },
  add: nothing,
  about: nothing,
};
