import { lazy, type ComponentType } from 'react';
import type { ToolKind } from '../../shared/tools/kinds.ts';
import type { ToolWindowProps } from './contract.ts';

/** The window of every kind of tool, loaded when it is first opened. Total: a kind without a window does not compile. */
export const windows: { [K in ToolKind]: ComponentType<ToolWindowProps<K>> } = {
  ats: lazy(async () => ({ default: (await import('./ats/AtsWindow.tsx')).AtsWindow })),
  ballot: lazy(async () => ({ default: (await import('./ballot/BallotWindow.tsx')).BallotWindow })),
  board: lazy(async () => ({ default: (await import('./board/BoardWindow.tsx')).BoardWindow })),
  dossier: lazy(async () => ({ default: (await import('./dossier/DossierWindow.tsx')).DossierWindow })),
  letter: lazy(async () => ({ default: (await import('./letter/LetterWindow.tsx')).LetterWindow })),
  login: lazy(async () => ({ default: (await import('./login/LoginWindow.tsx')).LoginWindow })),
  mail: lazy(async () => ({ default: (await import('./mail/MailWindow.tsx')).MailWindow })),
  network: lazy(async () => ({ default: (await import('./network/NetworkWindow.tsx')).NetworkWindow })),
  notebook: lazy(async () => ({ default: (await import('./notebook/NotebookWindow.tsx')).NotebookWindow })),
  privacy: lazy(async () => ({ default: (await import('./privacy/PrivacyWindow.tsx')).PrivacyWindow })),
};
