import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf, Options } from '../content.ts';
import { OptionId } from '../options.ts';

export const PrivacyContent = z.strictObject({
  fields: listOf(z.strictObject({ id: OptionId, label: LocalisedText, example: LocalisedText })), // example: of an unnamed person
  terms: Options, // how long data is kept
});
export type PrivacyContent = z.infer<typeof PrivacyContent>;
