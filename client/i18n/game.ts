import { briefing } from './game/briefing.ts';
import { page } from './game/page.ts';
import { talk } from './game/talk.ts';
import { work } from './game/work.ts';

/** Words of the briefing and the game page. Sentences of the level come from the server. */
export const game = {
  nl: { ...page.nl, ...work.nl, ...talk.nl, ...briefing.nl },
  en: { ...page.en, ...work.en, ...talk.en, ...briefing.en },
};
