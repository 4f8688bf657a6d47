import type { LucideIcon } from 'lucide-react';

/** One line of a menu. */
export interface Action {
  id: string;
  label: string;
  icon: LucideIcon;
  heading?: string; // above the group that it is the first of
  /** What it can be done with: then these are asked next, under the words of the act. */
  choices?: readonly Omit<Action, 'choices'>[];
}
export type Groups = readonly (readonly Action[])[];
