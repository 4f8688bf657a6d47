import { z } from 'zod';

/** Languages a person can play in. Dutch is the first language of the product; a seat chooses its own. */
export const Language = z.enum(['nl', 'en']);
export type Language = z.infer<typeof Language>;

/** One text in every language of the product. Never empty. */
export const LocalisedText = z.strictObject({ nl: z.string().min(1), en: z.string().min(1) });
export type LocalisedText = z.infer<typeof LocalisedText>;
