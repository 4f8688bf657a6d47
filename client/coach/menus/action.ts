import type { LucideIcon } from 'lucide-react';

/** One item of a menu. */
export interface Action {
  id: string;
  label: string;
  icon: LucideIcon;
  heading?: string; // above the group, on its first item
  /** Choosing the item then lists these, under its text. */
  choices?: readonly Omit<Action, 'choices'>[];
}
export type Groups = readonly (readonly Action[])[];
