import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, Options } from '../content.ts';
import { OptionId } from '../options.ts';

/** A button in a mail: the address it shows, and the harmless page that a click opens. */
const Link = z.strictObject({ button: LocalisedText, address: z.string().min(1), page: LocalisedText });

const Mail = z.strictObject({
  id: OptionId, // the information item that holds the text
  from: z.string().min(1),
  address: z.string().min(1),
  subject: LocalisedText,
  link: Link.optional(),
});

export const MailContent = z.strictObject({
  mails: listOf(Mail),
  does: Options, // what the team can do with a suspicious mail
  signs: Options,
  wanted: z.int().min(1), // how many signs to name
});
export type MailContent = z.infer<typeof MailContent>;
