import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const dossierTouches: Touches<'dossier'> = {
  pick({ cards }, { card }) {
    const one = named(cards?.cards, card);
    return { is: one?.picked, by: one?.by };
  },
  add: nothing,
  about: nothing,
};
