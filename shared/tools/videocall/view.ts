import { z } from 'zod';
import { OptionId } from '../options.ts';

export const VideocallAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), person: OptionId, question: OptionId }),
  z.strictObject({ type: z.literal('prefer'), question: OptionId, person: OptionId }), // "Dit antwoord zegt mij het meest"
]);
export type VideocallAction = z.infer<typeof VideocallAction>;

export interface VideocallParts {
  /** For the person who leads the talk. */
  ask: {
    talks: { id: string; name: string; at: string; questions: { id: string; text: string; asked: boolean }[] }[];
    left: number;
  };
  /** For everybody: what was said, with captions, and the viewer's own opinion of it. */
  listen: {
    now: { person: string; name: string; question: string; answer: string } | null; // the last answer
    talks: { id: string; name: string; at: string; heard: { question: string; ask: string; answer: string }[] }[];
    opinions: {
      question: string;
      text: string;
      answers: { person: string; name: string; answer: string }[]; // those heard so far
      mine: string; // '' = not chosen yet
      counts: { person: string; count: number }[] | null; // without names; null until the talk is over
    }[];
    waiting: number; // number of people who have not chosen yet
  };
}
