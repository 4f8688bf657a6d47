import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a colleague may just have changed that a press would undo. */
export const aiTouches: Touches<'ai'> = {
  prompt: nothing,
  more: ({ report }) => ({ is: report?.sentences.length }),
  mark({ report }, { sentence }) {
    const one = named(report?.sentences, sentence);
    return { is: one?.label, by: one?.by };
  },
};
