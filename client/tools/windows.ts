import { lazy, type ComponentType } from 'react';
import type { ToolKind } from '../../shared/tools/kinds.ts';
import type { ToolWindowProps } from './kit/contract.ts';

/** The window of every kind of tool, loaded when it is first opened. Total: a kind without a window does not compile. */
export const windows: { [K in ToolKind]: ComponentType<ToolWindowProps<K>> } = {
  ai: lazy(async () => ({ default: (await import('./ai/AiWindow.tsx')).AiWindow })),
  ats: lazy(async () => ({ default: (await import('./ats/AtsWindow.tsx')).AtsWindow })),
  ballot: lazy(async () => ({ default: (await import('./ballot/BallotWindow.tsx')).BallotWindow })),
  board: lazy(async () => ({ default: (await import('./board/BoardWindow.tsx')).BoardWindow })),
  calendar: lazy(async () => ({ default: (await import('./calendar/CalendarWindow.tsx')).CalendarWindow })),
  days: lazy(async () => ({ default: (await import('./days/DaysWindow.tsx')).DaysWindow })),
  dossier: lazy(async () => ({ default: (await import('./dossier/DossierWindow.tsx')).DossierWindow })),
  drive: lazy(async () => ({ default: (await import('./drive/DriveWindow.tsx')).DriveWindow })),
  letter: lazy(async () => ({ default: (await import('./letter/LetterWindow.tsx')).LetterWindow })),
  login: lazy(async () => ({ default: (await import('./login/LoginWindow.tsx')).LoginWindow })),
  mail: lazy(async () => ({ default: (await import('./mail/MailWindow.tsx')).MailWindow })),
  network: lazy(async () => ({ default: (await import('./network/NetworkWindow.tsx')).NetworkWindow })),
  notebook: lazy(async () => ({ default: (await import('./notebook/NotebookWindow.tsx')).NotebookWindow })),
  privacy: lazy(async () => ({ default: (await import('./privacy/PrivacyWindow.tsx')).PrivacyWindow })),
  questions: lazy(async () => ({ default: (await import('./questions/QuestionsWindow.tsx')).QuestionsWindow })),
  rubric: lazy(async () => ({ default: (await import('./rubric/RubricWindow.tsx')).RubricWindow })),
  sheet: lazy(async () => ({ default: (await import('./sheet/SheetWindow.tsx')).SheetWindow })),
  sorting: lazy(async () => ({ default: (await import('./sorting/SortingWindow.tsx')).SortingWindow })),
  sound: lazy(async () => ({ default: (await import('./sound/SoundWindow.tsx')).SoundWindow })),
  videocall: lazy(async () => ({ default: (await import('./videocall/VideocallWindow.tsx')).VideocallWindow })),
  websearch: lazy(async () => ({ default: (await import('./websearch/WebsearchWindow.tsx')).WebsearchWindow })),
};
