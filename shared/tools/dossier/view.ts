import { z } from 'zod';
import { IdOrNone } from '../../text/typedSchema.ts';
import { OptionId } from '../options.ts';

export const DossierAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('add'), cards: z.array(OptionId).min(1) }), // by the game only
  z.strictObject({ type: z.literal('about'), who: IdOrNone }), // by the game only
  z.strictObject({ type: z.literal('pick'), card: OptionId, on: z.boolean() }),
]);
export type DossierAction = z.infer<typeof DossierAction>;

export interface DossierParts {
  cards: {
    about: string | null; // label of the team's first choice
    need: number;
    missed?: number; // cards about the choice that the team has not looked at: "nog niet bekeken"
    cards: { id: string; about: string | null; text: string; picked: boolean; by: string | null }[];
  };
}
