import { z } from 'zod';
import { LocalisedText } from '../../text/localised.ts';
import { listOf } from '../content.ts';
import { OptionId } from '../options.ts';

export const DaysContent = z.strictObject({
  options: listOf(z.strictObject({ id: OptionId, label: LocalisedText, quote: LocalisedText })),
});
export type DaysContent = z.infer<typeof DaysContent>;
