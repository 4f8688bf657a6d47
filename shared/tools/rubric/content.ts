import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, Options } from '../content.ts';
import { OptionId } from '../options.ts';

const Points = z.int().min(1).max(3); // 1 only said, 2 did, 3 did and it helped
const Card = z.strictObject({
  id: OptionId,
  label: LocalisedText,
  header: LocalisedText,
  rows: z.record(OptionId, z.strictObject({ text: LocalisedText, points: Points, given: z.boolean().optional() })), // by demand; given: counted already, as an example
});

export const RubricContent = z
  .strictObject({
    demands: Options,
    weights: z.array(z.int().min(1).max(9)).min(1), // that can be chosen
    rule: z.array(LocalisedText).min(1),
    questions: z.strictObject({ did: LocalisedText, better: LocalisedText }),
    explain: z.strictObject({ 1: LocalisedText, 2: LocalisedText, 3: LocalisedText }), // why a row has these points
    headline: LocalisedText, // above the sums
    cards: listOf(Card),
  })
  .superRefine(({ demands, cards }, ctx) => {
    for (const card of cards) {
      if (card.id === 'weights') ctx.addIssue({ code: 'custom', path: ['cards'], message: 'a card cannot be called "weights"' });
      if (Object.values(card.rows).every(row => row.given))
        ctx.addIssue({ code: 'custom', path: ['cards'], message: `nothing of ${card.id} is left to count` });
      for (const { id } of demands)
        if (!card.rows[id]) ctx.addIssue({ code: 'custom', path: ['cards'], message: `${card.id} has no sentence for "${id}"` });
    }
  });
export type RubricContent = z.infer<typeof RubricContent>;
export type RubricCardContent = z.infer<typeof Card>;

export interface Ticks {
  did: boolean;
  better: boolean;
}
export interface RubricState {
  weights: Readonly<Record<string, { to: number; by: string }>>; // by demand
  takenBy: Readonly<Record<string, string>>; // card -> seat
  ticks: Readonly<Record<string, Readonly<Record<string, Ticks>>>>; // by card, by demand
  explained: Readonly<Record<string, readonly string[]>>; // by card: demands
  sums: boolean;
}
