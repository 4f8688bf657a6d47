import { z } from 'zod';
import { oneLine } from '../text/typedSchema.ts';
import { LIMITS } from './limits.ts';
import { PORTRAITS, PRACTICE_STEPS } from './peopleLists.ts';

export { PORTRAITS };

export const Portrait = z.enum(PORTRAITS);
export type Portrait = z.infer<typeof Portrait>;

/** A first name as typed. */
export const FirstName = oneLine(LIMITS.name, 1);

export const PracticeStep = z.enum(PRACTICE_STEPS);
export type PracticeStep = z.infer<typeof PracticeStep>;
