import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, unknownIds } from '../content.ts';
import { OptionId } from '../options.ts';

const List = z.strictObject({
  id: OptionId,
  title: LocalisedText,
  item: OptionId, // only whoever holds this item can lay the list on the table
  names: z.array(OptionId).min(1),
});

export const BoardContent = z
  .strictObject({
    names: listOf(z.strictObject({ id: OptionId, name: z.string().min(1) })),
    lists: listOf(List).optional(), // to compare, side by side; names can be tapped once all lie on the table
  })
  .superRefine(({ names, lists }, ctx) => {
    for (const list of lists ?? [])
      for (const id of unknownIds(list.names, names))
        ctx.addIssue({ code: 'custom', path: ['lists'], message: `${list.id} has "${id}", which is not a name on the board` });
  });
export type BoardContent = z.infer<typeof BoardContent>;
