/** Five sentences of the product; their words stand in `shared/locales`, `server/phrases.json`. Apart from the schemas: a browser loads no zod. */
export const COMPLIMENTS = ['c1', 'c2', 'c3', 'c4', 'c5'] as const;
export type Compliment = (typeof COMPLIMENTS)[number];
