import {
  CalendarCheck,
  CalendarDays,
  FileCheck,
  FolderClock,
  Globe,
  Headphones,
  KeyRound,
  ListFilter,
  ListTodo,
  Mail,
  MessageCircleQuestionMark,
  NotebookPen,
  Presentation,
  Scale,
  Search,
  Send,
  ShieldCheck,
  Sparkles,
  Table2,
  Video,
  Vote,
  type LucideIcon,
} from 'lucide-react';
import { lazy, type ComponentType } from 'react';
import type { ToolKind } from '../../shared/tools/kinds.ts';
import type { ToolWindowProps } from './kit/contract.ts';

interface ToolWindow<K extends ToolKind> {
  icon: LucideIcon; // in the dock and in title bars
  Window: ComponentType<ToolWindowProps<K>>; // loaded when it is first opened
}

/** The window of every kind of tool. Exhaustive: a kind without a window does not compile. */
export const windows: { [K in ToolKind]: ToolWindow<K> } = {
  ai: { icon: Sparkles, Window: lazy(async () => ({ default: (await import('./ai/AiWindow.tsx')).AiWindow })) },
  ats: { icon: ListFilter, Window: lazy(async () => ({ default: (await import('./ats/AtsWindow.tsx')).AtsWindow })) },
  ballot: { icon: Vote, Window: lazy(async () => ({ default: (await import('./ballot/BallotWindow.tsx')).BallotWindow })) },
  board: { icon: Presentation, Window: lazy(async () => ({ default: (await import('./board/BoardWindow.tsx')).BoardWindow })) },
  calendar: {
    icon: CalendarDays,
    Window: lazy(async () => ({ default: (await import('./calendar/CalendarWindow.tsx')).CalendarWindow })),
  },
  days: { icon: CalendarCheck, Window: lazy(async () => ({ default: (await import('./days/DaysWindow.tsx')).DaysWindow })) },
  dossier: {
    icon: FileCheck,
    Window: lazy(async () => ({ default: (await import('./dossier/DossierWindow.tsx')).DossierWindow })),
  },
  drive: { icon: FolderClock, Window: lazy(async () => ({ default: (await import('./drive/DriveWindow.tsx')).DriveWindow })) },
  letter: { icon: Send, Window: lazy(async () => ({ default: (await import('./letter/LetterWindow.tsx')).LetterWindow })) },
  login: { icon: KeyRound, Window: lazy(async () => ({ default: (await import('./login/LoginWindow.tsx')).LoginWindow })) },
  mail: { icon: Mail, Window: lazy(async () => ({ default: (await import('./mail/MailWindow.tsx')).MailWindow })) },
  network: { icon: Search, Window: lazy(async () => ({ default: (await import('./network/NetworkWindow.tsx')).NetworkWindow })) },
  notebook: {
    icon: NotebookPen,
    Window: lazy(async () => ({ default: (await import('./notebook/NotebookWindow.tsx')).NotebookWindow })),
  },
  privacy: {
    icon: ShieldCheck,
    Window: lazy(async () => ({ default: (await import('./privacy/PrivacyWindow.tsx')).PrivacyWindow })),
  },
  questions: {
    icon: MessageCircleQuestionMark,
    Window: lazy(async () => ({ default: (await import('./questions/QuestionsWindow.tsx')).QuestionsWindow })),
  },
  rubric: { icon: Scale, Window: lazy(async () => ({ default: (await import('./rubric/RubricWindow.tsx')).RubricWindow })) },
  sheet: { icon: Table2, Window: lazy(async () => ({ default: (await import('./sheet/SheetWindow.tsx')).SheetWindow })) },
  sorting: {
    icon: ListTodo,
    Window: lazy(async () => ({ default: (await import('./sorting/SortingWindow.tsx')).SortingWindow })),
  },
  sound: { icon: Headphones, Window: lazy(async () => ({ default: (await import('./sound/SoundWindow.tsx')).SoundWindow })) },
  videocall: {
    icon: Video,
    Window: lazy(async () => ({ default: (await import('./videocall/VideocallWindow.tsx')).VideocallWindow })),
  },
  websearch: {
    icon: Globe,
    Window: lazy(async () => ({ default: (await import('./websearch/WebsearchWindow.tsx')).WebsearchWindow })),
  },
};
