/** The steps of every debrief, in their order. A level writes their words; the pages have a page and a picture for each. */
export const DEBRIEF_PHASES = ['safe', 'feelings', 'happened', 'discovered', 'life', 'whatIf', 'next'] as const;
export type DebriefPhase = (typeof DEBRIEF_PHASES)[number];
