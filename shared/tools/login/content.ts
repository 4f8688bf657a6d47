import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, Options, unknownIds } from '../content.ts';
import { OptionId } from '../options.ts';

/** A request on the telephone. The number changes with each "Nieuw getal", in this order, then from the first again. */
const Request = z.strictObject({ id: OptionId, numbers: z.array(z.string().min(1)).min(1), from: LocalisedText });

/** Somebody who rings while one signs in, what they say, and what one may do. */
const Call = z.strictObject({ from: LocalisedText, say: LocalisedText, answers: Options });

export const LoginContent = z
  .strictObject({
    screen: z.strictObject({ request: OptionId, say: LocalisedText }), // whose number the login screen shows
    vault: z.strictObject({
      item: OptionId.optional(), // the information item with the vault's content
      heading: LocalisedText,
      passwords: listOf(z.strictObject({ id: OptionId, text: z.string().min(1) })),
    }),
    phone: z.strictObject({ item: OptionId.optional(), requests: listOf(Request), call: Call.optional() }),
  })
  .superRefine((content, ctx) => {
    for (const id of unknownIds([content.screen.request], content.phone.requests))
      ctx.addIssue({ code: 'custom', path: ['screen', 'request'], message: `the telephone has no request "${id}"` });
  });
export type LoginContent = z.infer<typeof LoginContent>;
