import type { ClientState } from '../store/store.ts';

/** Pages with a help text of their own, whatever this device knows of a game. */
const PAGES: Partial<Record<string, 'selfCheck' | 'own' | 'later' | 'reading'>> = {
  thuis: 'selfCheck',
  nodig: 'selfCheck',
  eigen: 'own',
  later: 'later',
  privacy: 'reading',
  over: 'reading',
};

/** Which of the help texts applies to where somebody is now: to the page at this address, or else to the state of the game. */
export function helpTopicOf({ view, session }: Pick<ClientState, 'view' | 'session'>, path: string) {
  const page = PAGES[path.split('/')[1] ?? ''];
  if (page) return page;
  switch (view?.phase) {
    case 'briefing':
    case 'reveal':
    case 'debrief':
    case 'closed':
      return view.phase;
    case 'playing':
    case 'paused':
    case 'deciding':
      return 'game';
    default:
      if (!session) return 'join';
      return session.door ? 'door' : session.session.forms === null ? 'lobby' : 'forms';
  }
}
