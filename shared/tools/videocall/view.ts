import { z } from 'zod';
import { OptionId } from '../options.ts';

export const VideocallAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('ask'), person: OptionId, question: OptionId }),
  z.strictObject({ type: z.literal('prefer'), question: OptionId, person: OptionId }), // "Dit antwoord vind ik het sterkst"
]);
export type VideocallAction = z.infer<typeof VideocallAction>;

export interface VideocallParts {
  /** Who asks what: the questions are shared by all who are present. */
  ask: {
    turns: {
      person: string;
      name: string;
      question: string;
      text: string;
      by: string; // first name of whose turn it is, or who asked it
      mine: boolean;
      asked: boolean;
      may: boolean; // mine, or a colleague's when I have none left
    }[];
    left: number;
  };
  /** For everybody: what was said, with captions, and the answer that tells the viewer most. */
  listen: {
    now: { person: string; name: string; question: string; answer: string } | null; // the last answer
    opening: string; // who asked the questions that were answered from the start; '' = nobody
    talks: {
      id: string;
      name: string;
      at: string;
      heard: { question: string; ask: string; answer: string; choosable: boolean }[];
    }[];
    mine: { person: string; question: string } | null; // null: not chosen yet
    counts: { person: string; count: number }[] | null; // without names of who chose; null until the talk is over
    waiting: string[]; // first names of those who have not chosen yet
  };
}
