import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { has, listOf, Options } from '../content.ts';
import { OptionId } from '../options.ts';

export const DossierContent = z
  .strictObject({
    need: z.int().min(1), // how many cards must support the choice
    people: Options, // whom cards can be about
    cards: listOf(z.strictObject({ id: OptionId, about: OptionId.optional(), text: LocalisedText })), // without `about`: not about one person
  })
  .superRefine(({ people, cards }, ctx) => {
    for (const card of cards)
      if (card.about !== undefined && !has(people, card.about))
        ctx.addIssue({ code: 'custom', path: ['cards'], message: `${card.id} is about nobody of \`people\`` });
  });
export type DossierContent = z.infer<typeof DossierContent>;
