import type game from '../../../shared/locales/nl/game.json';
import type ask from '../../../shared/locales/nl/game/ask.json';
import type assist from '../../../shared/locales/nl/game/assist.json';
import type briefing from '../../../shared/locales/nl/game/briefing.json';
import type chat from '../../../shared/locales/nl/game/chat.json';
import type coach from '../../../shared/locales/nl/game/coach.json';
import type deciding from '../../../shared/locales/nl/game/deciding.json';
import type dock from '../../../shared/locales/nl/game/dock.json';
import type help from '../../../shared/locales/nl/game/help.json';
import type hint from '../../../shared/locales/nl/game/hint.json';
import type look from '../../../shared/locales/nl/game/look.json';
import type messages from '../../../shared/locales/nl/game/messages.json';
import type notes from '../../../shared/locales/nl/game/notes.json';
import type office from '../../../shared/locales/nl/game/office.json';
import type own from '../../../shared/locales/nl/game/own.json';
import type pause from '../../../shared/locales/nl/game/pause.json';
import type person from '../../../shared/locales/nl/game/person.json';
import type step from '../../../shared/locales/nl/game/step.json';
import type strip from '../../../shared/locales/nl/game/strip.json';
import type tasks from '../../../shared/locales/nl/game/tasks.json';
import type team from '../../../shared/locales/nl/game/team.json';
import type top from '../../../shared/locales/nl/game/top.json';
import type window from '../../../shared/locales/nl/game/window.json';

export type GameTexts = typeof game & {
  ask: typeof ask;
  assist: typeof assist;
  briefing: typeof briefing;
  chat: typeof chat;
  coach: typeof coach;
  deciding: typeof deciding;
  dock: typeof dock;
  help: typeof help;
  hint: typeof hint;
  look: typeof look;
  messages: typeof messages;
  notes: typeof notes;
  office: typeof office;
  own: typeof own;
  pause: typeof pause;
  person: typeof person;
  step: typeof step;
  strip: typeof strip;
  tasks: typeof tasks;
  team: typeof team;
  top: typeof top;
  window: typeof window;
};

/** The briefing and the game page. Sentences of the level come from the server. */
export const files = import.meta.glob<object>('./*/game{,/*}.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
