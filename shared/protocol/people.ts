import { z } from 'zod';
import { LIMITS } from './limits.ts';
import { PORTRAITS, PRACTICE_STEPS } from './peopleLists.ts';

export { PORTRAITS, PRACTICE_STEPS };

export const Portrait = z.enum(PORTRAITS);
export type Portrait = z.infer<typeof Portrait>;

/** A first name as typed: trimmed, no line breaks or control characters. */
export const FirstName = z
  .string()
  .trim()
  .min(1)
  .max(LIMITS.name)
  .regex(/^[^\p{C}]+$/u);

export const PracticeStep = z.enum(PRACTICE_STEPS);
export type PracticeStep = z.infer<typeof PracticeStep>;
