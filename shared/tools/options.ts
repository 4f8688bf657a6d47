import { Id } from '../text/typedSchema.ts';

/** One option of a choice, in the viewer's language. */
export interface OptionView {
  id: string;
  label: string;
}
export const OptionId = Id;
