import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { has, listOf, Options } from '../content.ts';
import { OptionId } from '../options.ts';

/** Versions share lines by id: a line whose id is new was added, one that is gone was removed. */
const Version = z.strictObject({
  id: OptionId,
  date: LocalisedText,
  who: LocalisedText,
  lines: listOf(z.strictObject({ id: OptionId, text: LocalisedText })),
});
const Person = z.strictObject({ id: OptionId, name: LocalisedText, right: OptionId });

export const DriveContent = z
  .strictObject({
    file: LocalisedText,
    versions: listOf(Version), // oldest first; the last is the one in use
    rights: Options, // of a person
    people: listOf(Person),
    link: z.strictObject({ rights: Options, right: OptionId }), // for anyone who has the link
  })
  .superRefine((content, ctx) => {
    for (const person of content.people) {
      if (!has(content.rights, person.right))
        ctx.addIssue({ code: 'custom', path: ['people'], message: `${person.id} has a right that is not one of the rights` });
      if (person.id === 'link') ctx.addIssue({ code: 'custom', path: ['people'], message: 'a person cannot be called "link"' });
    }
    if (!has(content.link.rights, content.link.right))
      ctx.addIssue({ code: 'custom', path: ['link', 'right'], message: 'this is not one of the rights of the link' });
  });
export type DriveContent = z.infer<typeof DriveContent>;
