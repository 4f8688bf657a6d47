import type tools from '../../../shared/locales/nl/tools.json';
import type ai from '../../../shared/locales/nl/tools/ai.json';
import type ats from '../../../shared/locales/nl/tools/ats.json';
import type ballot from '../../../shared/locales/nl/tools/ballot.json';
import type board from '../../../shared/locales/nl/tools/board.json';
import type calendar from '../../../shared/locales/nl/tools/calendar.json';
import type days from '../../../shared/locales/nl/tools/days.json';
import type dossier from '../../../shared/locales/nl/tools/dossier.json';
import type drive from '../../../shared/locales/nl/tools/drive.json';
import type letter from '../../../shared/locales/nl/tools/letter.json';
import type login from '../../../shared/locales/nl/tools/login.json';
import type mail from '../../../shared/locales/nl/tools/mail.json';
import type network from '../../../shared/locales/nl/tools/network.json';
import type notebook from '../../../shared/locales/nl/tools/notebook.json';
import type privacy from '../../../shared/locales/nl/tools/privacy.json';
import type questions from '../../../shared/locales/nl/tools/questions.json';
import type rubric from '../../../shared/locales/nl/tools/rubric.json';
import type sheet from '../../../shared/locales/nl/tools/sheet.json';
import type sorting from '../../../shared/locales/nl/tools/sorting.json';
import type sound from '../../../shared/locales/nl/tools/sound.json';
import type videocall from '../../../shared/locales/nl/tools/videocall.json';
import type websearch from '../../../shared/locales/nl/tools/websearch.json';

export type ToolsTexts = typeof tools & {
  ai: typeof ai;
  ats: typeof ats;
  ballot: typeof ballot;
  board: typeof board;
  calendar: typeof calendar;
  days: typeof days;
  dossier: typeof dossier;
  drive: typeof drive;
  letter: typeof letter;
  login: typeof login;
  mail: typeof mail;
  network: typeof network;
  notebook: typeof notebook;
  privacy: typeof privacy;
  questions: typeof questions;
  rubric: typeof rubric;
  sheet: typeof sheet;
  sorting: typeof sorting;
  sound: typeof sound;
  videocall: typeof videocall;
  websearch: typeof websearch;
};

/** The windows of the tools: a few words that they share, and each kind its own. */
export const files = import.meta.glob<object>('./*/tools{,/*}.json', {
  base: '../../../shared/locales',
  eager: true,
  import: 'default',
});
