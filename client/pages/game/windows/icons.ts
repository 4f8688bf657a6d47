import {
  Armchair,
  BriefcaseBusiness,
  CircleQuestionMark,
  ClipboardList,
  FileCheck,
  Inbox,
  KeyRound,
  ListChecks,
  ListFilter,
  type LucideIcon,
  Mail,
  MessageCircle,
  NotebookPen,
  Presentation,
  Search,
  Send,
  ShieldCheck,
  StickyNote,
  Users,
  Vote,
} from 'lucide-react';
import type { ToolKind } from '../../../../shared/tools/kinds.ts';
import type { PanelId } from '../logic/shownWindows.ts';

/** One icon per kind of tool; a kind without an icon does not compile. */
export const toolIcons: Record<ToolKind, LucideIcon> = {
  ats: ListFilter,
  ballot: Vote,
  board: Presentation,
  dossier: FileCheck,
  letter: Send,
  login: KeyRound,
  mail: Mail,
  network: Search,
  notebook: NotebookPen,
  privacy: ShieldCheck,
};
export const otherTool: LucideIcon = BriefcaseBusiness;

export const panelIcons: Record<PanelId, LucideIcon> = {
  chat: MessageCircle,
  tasks: ListChecks,
  notes: StickyNote,
  help: CircleQuestionMark,
  messages: Inbox,
  room: Armchair,
  team: Users,
  assist: ClipboardList,
};
