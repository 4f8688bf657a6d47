/**
 * Five prepared sentences; their words are in `shared/locales`, `server/phrases.json`. Separate from the schemas: browsers
 * do not load zod.
 */
export const COMPLIMENTS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;
export type Compliment = (typeof COMPLIMENTS)[number];
