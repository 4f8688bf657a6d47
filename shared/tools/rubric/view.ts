import { z } from 'zod';
import { OptionId } from '../options.ts';

export const RubricAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('weight'), demand: OptionId, to: z.int().min(1).max(9) }),
  z.strictObject({ type: z.literal('take'), card: OptionId, over: z.boolean().optional() }), // "Ik neem deze"; over: also if somebody else has it
  z.strictObject({ type: z.literal('leave'), card: OptionId }), // so that somebody else can take it
  z.strictObject({ type: z.literal('tick'), card: OptionId, demand: OptionId, did: z.boolean(), better: z.boolean() }),
  z.strictObject({ type: z.literal('explain'), card: OptionId, demand: OptionId }), // by the game only: fills the row and says why
  z.strictObject({ type: z.literal('sums') }), // by the game only: all cards are done
]);
export type RubricAction = z.infer<typeof RubricAction>;

export interface RubricWeights {
  part: 'weights';
  demands: { id: string; label: string; weight: number; by: string | null }[];
  options: number[]; // 1 to 4
  rule: string[]; // what 0, 1, 2 and 3 mean, one line each
  cards: { id: string; label: string; takenBy: string | null; filled: number; rows: number }[]; // with the progress of each card: rows that are left to count
  sums: { headline: string; cards: { id: string; label: string; sum: number; most: number; percent: number }[] } | null; // null until all are done
}
export interface RubricCard {
  part: 'card';
  id: string;
  label: string;
  header: string; // "winkel · 24 uur · di-wo-do · 12 min"
  takenBy: string | null; // who scores this card
  mine: boolean;
  closed: boolean; // the evidence has been counted: to read only
  questions: { did: string; better: string };
  rows: {
    demand: string;
    label: string;
    weight: number;
    text: string;
    ticks: { did: boolean; better: boolean } | null; // null: not yet looked at
    points: number | null; // that follow from the ticks, right or not
    given: boolean; // counted already, as an example
    explained: string | null; // "Dit is een 2, want er staat wat iemand deed, ..."
  }[];
}
/** The part 'weights', and one part per card with the card's id as its name. */
export interface RubricParts {
  [part: string]: RubricWeights | RubricCard;
}
