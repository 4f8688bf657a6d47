import { aiRules } from './ai/rules.ts';
import { atsRules } from './ats/rules.ts';
import { ballotRules } from './ballot/rules.ts';
import { boardRules } from './board/rules.ts';
import { calendarRules } from './calendar/rules.ts';
import type { ToolRules } from './contract.ts';
import { daysRules } from './days/rules.ts';
import { dossierRules } from './dossier/rules.ts';
import { driveRules } from './drive/rules.ts';
import type { ToolAction, ToolKind, ToolParts } from './kinds.ts';
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

/** Rules whose content and state only the rules themselves know; the core hands them through. */
export type AnyToolRules<K extends ToolKind = ToolKind> = ToolRules<unknown, object, ToolAction<K>, ToolParts<K>>;

// A kind's own content and state are hidden here, once: what comes out of `content.parse` and `initial` is all that ever goes back in.
const seal = <K extends ToolKind, Content, State extends object>(
  _kind: K,
  rules: ToolRules<Content, State, ToolAction<K>, ToolParts<K>>,
) => rules as unknown as AnyToolRules<K>;

/** Every kind of digital tool and its rules. Total: a kind without rules does not compile. */
export const toolRules: { readonly [K in ToolKind]: AnyToolRules<K> } = {
  ai: seal('ai', aiRules),
  ats: seal('ats', atsRules),
  ballot: seal('ballot', ballotRules),
  board: seal('board', boardRules),
  calendar: seal('calendar', calendarRules),
  days: seal('days', daysRules),
  dossier: seal('dossier', dossierRules),
  drive: seal('drive', driveRules),
  letter: seal('letter', letterRules),
  login: seal('login', loginRules),
  mail: seal('mail', mailRules),
  network: seal('network', networkRules),
  notebook: seal('notebook', notebookRules),
  privacy: seal('privacy', privacyRules),
  questions: seal('questions', questionsRules),
  rubric: seal('rubric', rubricRules),
  sheet: seal('sheet', sheetRules),
  sorting: seal('sorting', sortingRules),
  sound: seal('sound', soundRules),
  videocall: seal('videocall', videocallRules),
  websearch: seal('websearch', websearchRules),
};
