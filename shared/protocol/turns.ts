/** How the talk is led: one person speaks for all teams, or one in each team. Apart from the schemas: browsers do not load zod. */
export const TURNS = ['group', 'team'] as const;
export type Turns = (typeof TURNS)[number];
