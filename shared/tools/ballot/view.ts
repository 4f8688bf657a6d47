import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const BallotAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vote'), first: OptionId, second: OptionId }),
  z.strictObject({ type: z.literal('again') }), // by the game only: a tie
  z.strictObject({ type: z.literal('points') }), // by the game only: rubric points may break a tie
  z.strictObject({ type: z.literal('close') }), // by the game only: fixes the choice, whoever leaves afterwards
  z.strictObject({ type: z.literal('decide'), option: OptionId }), // by the coach only, after two ties
]);
export type BallotAction = z.infer<typeof BallotAction>;

export interface BallotParts {
  ballot: {
    options: (OptionView & { facts: string })[]; // "winkel · 24 uur · di-wo-do · 12 min"
    round: number;
    mine: { first: string; second: string } | null;
    voted: string[]; // names of who voted
    waiting: number;
    votes: { name: string; first: string; second: string }[] | null; // once everybody has voted; after a tie, those of the previous round
    winner: string | null;
    second: string | null;
  };
  decide: { options: OptionView[] };
}
