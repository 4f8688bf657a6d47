import { aiRules } from './ai/rules.ts';
import { atsRules } from './ats/rules.ts';
import { ballotRules } from './ballot/rules.ts';
import { boardRules } from './board/rules.ts';
import { calendarRules } from './calendar/rules.ts';
import { daysRules } from './days/rules.ts';
import { dossierRules } from './dossier/rules.ts';
import { driveRules } from './drive/rules.ts';
import { letterRules } from './letter/rules.ts';
import { loginRules } from './login/rules.ts';
import { mailRules } from './mail/rules.ts';
import { networkRules } from './network/rules.ts';
import { notebookRules } from './notebook/rules.ts';
import { privacyRules } from './privacy/rules.ts';
import { questionsRules } from './questions/rules.ts';
import { rubricRules } from './rubric/rules.ts';
import { sheetRules } from './sheet/rules.ts';
import { sortingRules } from './sorting/rules.ts';
import { soundRules } from './sound/rules.ts';
import { videocallRules } from './videocall/rules.ts';
import { websearchRules } from './websearch/rules.ts';

/** Every kind of digital tool, by name. The content and views of levels, the windows and the types are derived from this list. */
export const registry = {
  ai: aiRules,
  ats: atsRules,
  ballot: ballotRules,
  board: boardRules,
  calendar: calendarRules,
  days: daysRules,
  dossier: dossierRules,
  drive: driveRules,
  letter: letterRules,
  login: loginRules,
  mail: mailRules,
  network: networkRules,
  notebook: notebookRules,
  privacy: privacyRules,
  questions: questionsRules,
  rubric: rubricRules,
  sheet: sheetRules,
  sorting: sortingRules,
  sound: soundRules,
  videocall: videocallRules,
  websearch: websearchRules,
};
export type Registry = typeof registry;
