import { z } from 'zod';
import { IdOrNone } from '../../text/typedSchema.ts';
import { OptionId, type OptionView } from '../options.ts';

export const MailAction = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('askCheck'), mail: OptionId }), // "Laat nakijken" on a sender's address
  z.strictObject({ type: z.literal('showLink'), mail: OptionId }), // "Bekijk adres"
  z.strictObject({ type: z.literal('click'), mail: OptionId }), // the button in the mail: leads to the harmless red page
  z.strictObject({ type: z.literal('closePage'), mail: OptionId }),
  z.strictObject({ type: z.literal('judge'), mail: OptionId, listed: z.boolean() }),
  z.strictObject({
    type: z.literal('report'), // what is left out stays as it is: a colleague may have chosen it meanwhile
    mail: IdOrNone.optional(),
    does: IdOrNone.optional(),
    signs: z.array(OptionId).max(12).optional(),
  }), // '' = not chosen yet
  z.strictObject({ type: z.literal('sign'), sign: OptionId, on: z.boolean() }), // one sign of the report
]);
export type MailAction = z.infer<typeof MailAction>;

export type Verdict = 'none' | 'asked' | 'listed' | 'notListed';
export interface MailParts {
  inbox: {
    mails: {
      mail: string; // item id; the text is in the player's items
      from: string; // "Ilse Bakker"
      address: string;
      subject: string;
      sentences: { id: string; text: string }[];
      verdict: Verdict;
      link: { button: string; address: string | null } | null; // address: once looked up
      page: string | null; // the red page that the button opened; null once closed
    }[];
  };
  /** For the holder of the address list: senders that a colleague asked about. */
  check: { asked: { mail: string; from: string; address: string; verdict: Verdict }[] };
  report: {
    mails: OptionView[];
    does: OptionView[];
    signs: OptionView[];
    mail: string;
    chosen: string;
    ticked: string[];
    wanted: number;
  };
}
