import { z } from 'zod';
import { OptionId, type OptionView } from '../options.ts';

export const BallotAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('vote'), first: OptionId, second: OptionId }),
  z.strictObject({ type: z.literal('again') }), // only the game: a tie
  z.strictObject({ type: z.literal('points') }), // only the game: rubric points may break a tie
  z.strictObject({ type: z.literal('close') }), // only the game: the choice stands, whoever leaves afterwards
  z.strictObject({ type: z.literal('decide'), option: OptionId }), // only the coach, after two ties
]);
export type BallotAction = z.infer<typeof BallotAction>;

export interface BallotParts {
  ballot: {
    options: (OptionView & { facts: string })[]; // "winkel · 24 uur · di-wo-do · 12 min"
    round: number;
    mine: { first: string; second: string } | null;
    voted: string[]; // names of who voted
    waiting: number;
    votes: { name: string; first: string; second: string }[] | null; // once all voted; after a tie those of the round before
    winner: string | null;
    second: string | null;
  };
  decide: { options: OptionView[] };
}
