import { describeAi } from './ai/describe.ts';
import { describeAts } from './ats/describe.ts';
import { describeBallot } from './ballot/describe.ts';
import { describeBoard } from './board/describe.ts';
import { describeCalendar } from './calendar/describe.ts';
import { describeDays } from './days/describe.ts';
import { describeDossier } from './dossier/describe.ts';
import { describeDrive } from './drive/describe.ts';
import { describeLetter } from './letter/describe.ts';
import { describeLogin } from './login/describe.ts';
import { describeMail } from './mail/describe.ts';
import { describeNetwork } from './network/describe.ts';
import { describeNotebook } from './notebook/describe.ts';
import { describePrivacy } from './privacy/describe.ts';
import { describeQuestions } from './questions/describe.ts';
import { describeRubric } from './rubric/describe.ts';
import { describeSheet } from './sheet/describe.ts';
import { describeSorting } from './sorting/describe.ts';
import { describeSound } from './sound/describe.ts';
import { describeVideocall } from './videocall/describe.ts';
import { describeWebsearch } from './websearch/describe.ts';
import type { Phrase } from '../text/say.ts';
import type { Describe } from './describing.ts';
import type { ToolKind } from './kinds.ts';

/** Content and action come from one compiled tool of this kind, so their types are forgotten here. */
const seal =
  <Content, Action>(describe: Describe<Content, Action>): Describe<unknown, unknown> =>
  (content, action) =>
    describe(content as Content, action as Action);

/** How each kind of tool says what a solution does; only the server knows these words. */
const describes: { [K in ToolKind]: Describe<unknown, unknown> } = {
  ai: seal(describeAi),
  ats: seal(describeAts),
  ballot: seal(describeBallot),
  board: seal(describeBoard),
  calendar: seal(describeCalendar),
  days: seal(describeDays),
  dossier: seal(describeDossier),
  drive: seal(describeDrive),
  letter: seal(describeLetter),
  login: seal(describeLogin),
  mail: seal(describeMail),
  network: seal(describeNetwork),
  notebook: seal(describeNotebook),
  privacy: seal(describePrivacy),
  questions: seal(describeQuestions),
  rubric: seal(describeRubric),
  sheet: seal(describeSheet),
  sorting: seal(describeSorting),
  sound: seal(describeSound),
  videocall: seal(describeVideocall),
  websearch: seal(describeWebsearch),
};

export const describeAct = (kind: string, content: unknown, action: unknown): Phrase | null =>
  Object.hasOwn(describes, kind) ? describes[kind as ToolKind](content, action) : null;
