import { lead } from './coach/lead.ts';
import { play } from './coach/play.ts';
import { start } from './coach/start.ts';
import { team } from './coach/team.ts';
import { welcome } from './coach/welcome.ts';

/** Words of the coach's pages, from one file for each part of a meeting. */
export const coach = {
  nl: { ...start.nl, ...welcome.nl, ...play.nl, ...team.nl, ...lead.nl },
  en: { ...start.en, ...welcome.en, ...play.en, ...team.en, ...lead.en },
};
