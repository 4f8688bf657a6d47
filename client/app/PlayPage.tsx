import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { connectSeat } from '../net/seat.ts';
import { useClient } from '../store/store.ts';
import { Loading } from './Loading.tsx';
import { BriefingPage, DebriefPage, GamePage, LobbyPage, RevealPage } from './pages.ts';

/** The participant's app: what the server says decides the page. */
export function PlayPage() {
  const [, go] = useLocation();
  useEffect(() => {
    if (!connectSeat()) go('/', { replace: true });
  }, [go]);
  const phase = useClient(state => state.view?.phase);
  const inLobby = useClient(state => state.session !== null);
  switch (phase) {
    case 'briefing':
      return <BriefingPage />;
    case 'playing':
    case 'paused':
    case 'deciding':
      return <GamePage />;
    case 'reveal':
      return <RevealPage />;
    case 'debrief':
    case 'closed':
      return <DebriefPage />;
    default:
      return inLobby ? <LobbyPage /> : <Loading />;
  }
}
