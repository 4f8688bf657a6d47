import {
  Armchair,
  CircleQuestionMark,
  ClipboardList,
  Inbox,
  LayoutGrid,
  ListChecks,
  type LucideIcon,
  MessageCircle,
  StickyNote,
  Users,
} from 'lucide-react';
import type { PanelId } from './shownWindows.ts';

export const panelIcons: Record<PanelId, LucideIcon> = {
  chat: MessageCircle,
  tasks: ListChecks,
  notes: StickyNote,
  help: CircleQuestionMark,
  messages: Inbox,
  room: Armchair,
  team: Users,
  assist: ClipboardList,
  tools: LayoutGrid,
};
