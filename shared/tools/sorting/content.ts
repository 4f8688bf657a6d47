import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { duplicates, listOf } from '../content.ts';
import { OptionId } from '../options.ts';

const Bin = z.strictObject({ id: OptionId, label: LocalisedText, meaning: LocalisedText });
const Group = z.strictObject({
  id: OptionId,
  label: LocalisedText,
  rows: listOf(z.strictObject({ id: OptionId, text: LocalisedText })),
});

export const SortingContent = z.strictObject({ bins: listOf(Bin), groups: listOf(Group) }).superRefine(({ groups }, ctx) => {
  for (const id of duplicates(groups.flatMap(group => group.rows.map(row => row.id))))
    ctx.addIssue({ code: 'custom', path: ['groups'], message: `the row "${id}" stands here twice` });
});
export type SortingContent = z.infer<typeof SortingContent>;
