import { z } from 'zod';
import { OptionId } from '../options.ts';

export const RubricAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('weight'), demand: OptionId, to: z.int().min(1).max(9) }),
  z.strictObject({ type: z.literal('take'), card: OptionId, over: z.boolean().optional() }), // "Ik neem deze"; over: also from who has it
  z.strictObject({ type: z.literal('leave'), card: OptionId }), // for somebody else to take
  z.strictObject({ type: z.literal('tick'), card: OptionId, demand: OptionId, did: z.boolean(), better: z.boolean() }),
  z.strictObject({ type: z.literal('explain'), card: OptionId, demand: OptionId }), // only the game: fills the row and says why
  z.strictObject({ type: z.literal('sums') }), // only the game: all cards are done
]);
export type RubricAction = z.infer<typeof RubricAction>;

export interface RubricWeights {
  part: 'weights';
  demands: { id: string; label: string; weight: number; by: string | null }[];
  options: number[]; // 1 to 4
  rule: string[]; // what 0, 1, 2 and 3 mean, a line each
  cards: { id: string; label: string; takenBy: string | null; filled: number; rows: number }[]; // how far each card is
  sums: { headline: string; cards: { id: string; label: string; sum: number; most: number; percent: number }[] } | null; // once all are done
}
export interface RubricCard {
  part: 'card';
  id: string;
  label: string;
  header: string; // "winkel · 24 uur · di-wo-do · 12 min"
  takenBy: string | null; // who counts this card
  mine: boolean;
  questions: { did: string; better: string };
  rows: {
    demand: string;
    label: string;
    weight: number;
    text: string;
    ticks: { did: boolean; better: boolean } | null; // null: not yet looked at
    points: number | null; // what the ticks make of it, right or not
    explained: string | null; // "Dit is een 2, want er staat wat iemand deed, ..."
  }[];
}
/** One part 'weights', and one per card under the card's id. */
export interface RubricParts {
  [part: string]: RubricWeights | RubricCard;
}
