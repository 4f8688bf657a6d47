/** The lists behind `people.ts`, separate from the schemas, so that browsers need not load zod. */

/** The twelve portraits that a participant can choose from; files are `<id>-neutral.svg` and so on. */
export const PORTRAITS = ['p01', 'p02', 'p03', 'p04', 'p05', 'p06', 'p07', 'p08', 'p09', 'p10', 'p11', 'p12'] as const;

/** Steps of the practice desk, in order (level 2.2). Only which ones are done is stored, with the seat. */
export const PRACTICE_STEPS = ['letter', 'textSize', 'readAloud', 'chat', 'ask', 'answer', 'hint', 'hand'] as const;
