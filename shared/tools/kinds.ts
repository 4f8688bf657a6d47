import type { AiAction, AiParts } from './ai/view.ts';
import type { AtsAction, AtsParts } from './ats/view.ts';
import type { BallotAction, BallotParts } from './ballot/view.ts';
import type { BoardAction, BoardParts } from './board/view.ts';
import type { CalendarAction, CalendarParts } from './calendar/view.ts';
import type { DaysAction, DaysParts } from './days/view.ts';
import type { DossierAction, DossierParts } from './dossier/view.ts';
import type { DriveAction, DriveParts } from './drive/view.ts';
import type { LetterAction, LetterParts } from './letter/view.ts';
import type { LoginAction, LoginParts } from './login/view.ts';
import type { MailAction, MailParts } from './mail/view.ts';
import type { NetworkAction, NetworkParts } from './network/view.ts';
import type { NotebookAction, NotebookParts } from './notebook/view.ts';
import type { PrivacyAction, PrivacyParts } from './privacy/view.ts';
import type { QuestionsAction, QuestionsParts } from './questions/view.ts';
import type { RubricAction, RubricParts } from './rubric/view.ts';
import type { SheetAction, SheetParts } from './sheet/view.ts';
import type { SortingAction, SortingParts } from './sorting/view.ts';
import type { SoundAction, SoundParts } from './sound/view.ts';
import type { VideocallAction, VideocallParts } from './videocall/view.ts';
import type { WebsearchAction, WebsearchParts } from './websearch/view.ts';

/** Every kind of digital tool: what its parts show and what one can do. Types only, so that the client may import it. */
interface ToolKinds {
  ai: { parts: AiParts; action: AiAction };
  ats: { parts: AtsParts; action: AtsAction };
  ballot: { parts: BallotParts; action: BallotAction };
  board: { parts: BoardParts; action: BoardAction };
  calendar: { parts: CalendarParts; action: CalendarAction };
  days: { parts: DaysParts; action: DaysAction };
  dossier: { parts: DossierParts; action: DossierAction };
  drive: { parts: DriveParts; action: DriveAction };
  letter: { parts: LetterParts; action: LetterAction };
  login: { parts: LoginParts; action: LoginAction };
  mail: { parts: MailParts; action: MailAction };
  network: { parts: NetworkParts; action: NetworkAction };
  notebook: { parts: NotebookParts; action: NotebookAction };
  privacy: { parts: PrivacyParts; action: PrivacyAction };
  questions: { parts: QuestionsParts; action: QuestionsAction };
  rubric: { parts: RubricParts; action: RubricAction };
  sheet: { parts: SheetParts; action: SheetAction };
  sorting: { parts: SortingParts; action: SortingAction };
  sound: { parts: SoundParts; action: SoundAction };
  videocall: { parts: VideocallParts; action: VideocallAction };
  websearch: { parts: WebsearchParts; action: WebsearchAction };
}
export type ToolKind = keyof ToolKinds;
export type ToolParts<K extends ToolKind> = ToolKinds[K]['parts'];
export type ToolAction<K extends ToolKind> = ToolKinds[K]['action'];
