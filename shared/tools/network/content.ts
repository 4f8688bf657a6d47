import { z } from 'zod';
import { listOf, Options, unknownIds } from '../content.ts';
import { OptionId } from '../options.ts';

const Row = z.array(OptionId);

export const NetworkContent = z
  .strictObject({
    words: Options, // every word of a profile
    chips: Row.min(1), // words that can be searched for
    travel: z.array(z.int().positive()).min(1), // "Reistijd tot ... minuten"
    start: z.strictObject({ must: Row, any: Row, not: Row, minutes: z.int().positive() }),
    profiles: listOf(z.strictObject({ id: OptionId, name: z.string().min(1), words: Row.min(1), minutes: z.int().positive() })),
  })
  .superRefine((content, ctx) => {
    const { must, any, not, minutes } = content.start;
    const used = [...content.chips, ...content.profiles.flatMap(profile => profile.words)];
    for (const id of unknownIds(used, content.words))
      ctx.addIssue({ code: 'custom', message: `"${id}" is not one of the words` });
    for (const id of [...must, ...any, ...not].filter(word => !content.chips.includes(word)))
      ctx.addIssue({ code: 'custom', path: ['start'], message: `"${id}" is not one of the chips` });
    if (!content.travel.includes(minutes))
      ctx.addIssue({ code: 'custom', path: ['start', 'minutes'], message: `${minutes} is not one of the travel times` });
  });
export type NetworkContent = z.infer<typeof NetworkContent>;

export interface NetworkState {
  must: readonly string[];
  any: readonly string[];
  not: readonly string[];
  minutes: number;
}
