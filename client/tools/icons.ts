import {
  FileCheck,
  KeyRound,
  ListFilter,
  Mail,
  NotebookPen,
  Presentation,
  Search,
  Send,
  ShieldCheck,
  Vote,
  type LucideIcon,
} from 'lucide-react';
import type { ToolKind } from '../../shared/tools/kinds.ts';

/** One icon per kind of tool, in the dock and in title bars; a kind without an icon does not compile. */
export const toolIcons: { [K in ToolKind]: LucideIcon } = {
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
