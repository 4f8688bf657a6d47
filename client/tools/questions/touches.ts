import { named, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const questionsTouches: Touches<'questions'> = {
  pick({ pick }, { question }) {
    const one = named(pick?.questions, question);
    return { is: one?.picked, by: one?.by };
  },
};
