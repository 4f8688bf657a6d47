import { lazyPage } from '../layout/lazyPage.ts';

/** The pages of a team's phases, each loaded with its texts when it is needed. */
export const LobbyPage = lazyPage(async () => (await import('../features/lobby/LobbyPage.tsx')).LobbyPage, 'lobby', 'statements');
export const BriefingPage = lazyPage(async () => (await import('../features/briefing/BriefingPage.tsx')).BriefingPage, 'game');
export const GamePage = lazyPage(async () => (await import('../features/game/GamePage.tsx')).GamePage, 'game', 'tools');
export const Messages = lazyPage(async () => (await import('../features/game/messages/Messages.tsx')).Messages, 'game');
export const RevealPage = lazyPage(async () => (await import('../features/reveal/RevealPage.tsx')).RevealPage, 'debrief');
export const DebriefPage = lazyPage(
  async () => (await import('../features/debrief/DebriefPage.tsx')).DebriefPage,
  'debrief',
  'statements',
  'personal',
);
