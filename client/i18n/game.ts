import { briefing } from './game/briefing.ts';
import { own } from './game/own.ts';
import { page } from './game/page.ts';
import { talk } from './game/talk.ts';
import { work } from './game/work.ts';

/** Words of the briefing and the game page. Sentences of the level come from the server. */
export const game = {
  nl: { ...page.nl, ...work.nl, ...talk.nl, ...briefing.nl, own: own.nl },
  en: { ...page.en, ...work.en, ...talk.en, ...briefing.en, own: own.en },
};
