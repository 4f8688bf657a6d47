import { named, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const questionsTouches: Touches<'questions'> = {
  pick({ pick }, { question }) {
    const one = named(pick?.questions, question);
    return { is: one?.picked, by: one?.by };
  },
};
