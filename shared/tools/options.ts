import { z } from 'zod';

/** One option of a choice, in the viewer's language. */
export interface OptionView {
  id: string;
  label: string;
}
export const OptionId = z.string().min(1).max(64);
