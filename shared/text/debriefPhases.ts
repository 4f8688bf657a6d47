/** The phases that a debrief has. A level puts them in order and writes their words; the client has a page and a picture for each. */
export const DEBRIEF_PHASES = ['safe', 'feelings', 'happened', 'discovered', 'life', 'whatIf', 'next'] as const;
export type DebriefPhase = (typeof DEBRIEF_PHASES)[number];
