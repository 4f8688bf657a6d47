import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, Options } from '../content.ts';
import { OptionId } from '../options.ts';

/** {chosen}, {evidence} and {second} are filled in by the tool; a letter needs all three. */
const Template = LocalisedText.refine(
  text => ['{chosen}', '{evidence}', '{second}'].every(slot => Object.values(text).every(written => written.includes(slot))),
  { error: 'the letter must hold {chosen}, {evidence} and {second} in every language' },
);

export const LetterContent = z.strictObject({
  options: Options, // the messages that the others can get
  others: listOf(z.strictObject({ id: OptionId, name: z.string().min(1), label: LocalisedText, text: LocalisedText })), // label: the name in the letter to the client
  second: LocalisedText, // last line for the second choice
  personal: OptionId, // the option with which the personal messages go out
  send: Template, // to the client
  evidence: Options, // short texts of the evidence cards
  none: LocalisedText, // replaces the evidence if time was up before any card was found
});
export type LetterContent = z.infer<typeof LetterContent>;
