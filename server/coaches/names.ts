import type { CoachRow } from '../storage/schema.ts';

/** Ignores case and spaces in a coach's name: people type it from memory. */
export const normaliseName = (name: string): string => name.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');

export const isNamed =
  (name: string) =>
  (coach: Pick<CoachRow, 'name'>): boolean =>
    normaliseName(coach.name) === normaliseName(name);
