import { named, nothing, type Touches } from '../kit/touches.ts';

/** What a press may undo of a colleague's. */
export const aiTouches: Touches<'ai'> = {
  prompt: nothing,
  more: ({ report }) => ({ is: report?.sentences.length }),
  mark({ report }, { sentence }) {
    const one = named(report?.sentences, sentence);
    return { is: one?.label, by: one?.by };
  },
};
