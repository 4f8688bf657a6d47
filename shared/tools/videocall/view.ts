import { z } from 'zod';
import { OptionId } from '../options.ts';

export const VideocallAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), person: OptionId, question: OptionId }),
  z.strictObject({ type: z.literal('prefer'), question: OptionId, person: OptionId }), // "Dit antwoord zegt mij het meest"
]);
export type VideocallAction = z.infer<typeof VideocallAction>;

export interface VideocallParts {
  /** For who leads the talk. */
  ask: {
    talks: { id: string; name: string; at: string; questions: { id: string; text: string; asked: boolean }[] }[];
    left: number;
  };
  /** For everybody: what was said, with captions, and what it says to oneself. */
  listen: {
    now: { person: string; name: string; question: string; answer: string } | null; // the last answer
    talks: { id: string; name: string; at: string; heard: { question: string; ask: string; answer: string }[] }[];
    opinions: {
      question: string;
      text: string;
      answers: { person: string; name: string; answer: string }[]; // heard so far
      mine: string; // '' = not yet
      counts: { person: string; count: number }[] | null; // without names, once it is over
    }[];
    waiting: number; // persons who still choose
  };
}
