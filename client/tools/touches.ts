import type { ToolKind } from '../../shared/tools/kinds.ts';
import { aiTouches } from './ai/touches.ts';
import { atsTouches } from './ats/touches.ts';
import { ballotTouches } from './ballot/touches.ts';
import { boardTouches } from './board/touches.ts';
import { calendarTouches } from './calendar/touches.ts';
import { daysTouches } from './days/touches.ts';
import { dossierTouches } from './dossier/touches.ts';
import { driveTouches } from './drive/touches.ts';
import type { Touches } from './kit/touches.ts';
import { letterTouches } from './letter/touches.ts';
import { loginTouches } from './login/touches.ts';
import { mailTouches } from './mail/touches.ts';
import { networkTouches } from './network/touches.ts';
import { notebookTouches } from './notebook/touches.ts';
import { privacyTouches } from './privacy/touches.ts';
import { questionsTouches } from './questions/touches.ts';
import { rubricTouches } from './rubric/touches.ts';
import { sheetTouches } from './sheet/touches.ts';
import { sortingTouches } from './sorting/touches.ts';
import { soundTouches } from './sound/touches.ts';
import { videocallTouches } from './videocall/touches.ts';
import { websearchTouches } from './websearch/touches.ts';

/** What every kind of tool shares between people. Exhaustive: a kind without an entry does not compile. */
export const touches: { [K in ToolKind]: Touches<K> } = {
  ai: aiTouches,
  ats: atsTouches,
  ballot: ballotTouches,
  board: boardTouches,
  calendar: calendarTouches,
  days: daysTouches,
  dossier: dossierTouches,
  drive: driveTouches,
  letter: letterTouches,
  login: loginTouches,
  mail: mailTouches,
  network: networkTouches,
  notebook: notebookTouches,
  privacy: privacyTouches,
  questions: questionsTouches,
  rubric: rubricTouches,
  sheet: sheetTouches,
  sorting: sortingTouches,
  sound: soundTouches,
  videocall: videocallTouches,
  websearch: websearchTouches,
};
