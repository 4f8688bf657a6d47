import { z } from 'zod';
import { LIMITS } from './limits.ts';

/** Twelve drawn portraits that a participant can choose from; files are `<id>-neutral.svg` and so on. */
export const PORTRAITS = ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08', 'p09', 'p10', 'p11', 'p12'] as const;
export const Portrait = z.enum(PORTRAITS);
export type Portrait = z.infer<typeof Portrait>;

/** A first name as typed: trimmed, no line breaks or control characters. */
export const FirstName = z
  .string()
  .trim()
  .min(1)
  .max(LIMITS.name)
  .regex(/^[^\p{C}]+$/u);

/** Steps of the practice desk, in order (level 2.2). Only which are done is kept, on the seat. */
export const PRACTICE_STEPS = ['letter', 'textSize', 'readAloud', 'chat', 'ask', 'answer', 'hint', 'hand'] as const;
export const PracticeStep = z.enum(PRACTICE_STEPS);
export type PracticeStep = z.infer<typeof PracticeStep>;
