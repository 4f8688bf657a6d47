import type { AtsAction, AtsParts } from './ats/view.ts';
import type { BallotAction, BallotParts } from './ballot/view.ts';
import type { BoardAction, BoardParts } from './board/view.ts';
import type { DossierAction, DossierParts } from './dossier/view.ts';
import type { LetterAction, LetterParts } from './letter/view.ts';
import type { LoginAction, LoginParts } from './login/view.ts';
import type { MailAction, MailParts } from './mail/view.ts';
import type { NetworkAction, NetworkParts } from './network/view.ts';
import type { NotebookAction, NotebookParts } from './notebook/view.ts';
import type { PrivacyAction, PrivacyParts } from './privacy/view.ts';

/** Every kind of digital tool: what its parts show and what one can do. Types only, so that the client may import it. */
export interface ToolKinds {
  ats: { parts: AtsParts; action: AtsAction };
  ballot: { parts: BallotParts; action: BallotAction };
  board: { parts: BoardParts; action: BoardAction };
  dossier: { parts: DossierParts; action: DossierAction };
  letter: { parts: LetterParts; action: LetterAction };
  login: { parts: LoginParts; action: LoginAction };
  mail: { parts: MailParts; action: MailAction };
  network: { parts: NetworkParts; action: NetworkAction };
  notebook: { parts: NotebookParts; action: NotebookAction };
  privacy: { parts: PrivacyParts; action: PrivacyAction };
}
export type ToolKind = keyof ToolKinds;
export type ToolParts<K extends ToolKind> = ToolKinds[K]['parts'];
export type ToolAction<K extends ToolKind> = ToolKinds[K]['action'];
