import { account } from './coach/account.ts';
import { door } from './coach/door.ts';
import { guide } from './coach/guide.ts';
import { kinds } from './coach/kinds.ts';
import { lead } from './coach/lead.ts';
import { level } from './coach/level.ts';
import { near } from './coach/near.ts';
import { needs } from './coach/needs.ts';
import { plan } from './coach/plan.ts';
import { play } from './coach/play.ts';
import { start } from './coach/start.ts';
import { team } from './coach/team.ts';
import { trouble } from './coach/trouble.ts';
import { welcome } from './coach/welcome.ts';

/** Words of the coach's pages, from one file for each part of a meeting. */
export const coach = {
  nl: {
    ...start.nl,
    ...plan.nl,
    ...account.nl,
    ...level.nl,
    ...guide.nl,
    ...welcome.nl,
    ...door.nl,
    ...kinds.nl,
    ...play.nl,
    ...needs.nl,
    ...trouble.nl,
    ...near.nl,
    ...team.nl,
    ...lead.nl,
  },
  en: {
    ...start.en,
    ...plan.en,
    ...account.en,
    ...level.en,
    ...guide.en,
    ...welcome.en,
    ...door.en,
    ...kinds.en,
    ...play.en,
    ...needs.en,
    ...trouble.en,
    ...near.en,
    ...team.en,
    ...lead.en,
  },
};
