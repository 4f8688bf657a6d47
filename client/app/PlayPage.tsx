import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { connectSeat } from '../net/seat.ts';
import { useClient } from '../store/store.ts';
import { Loading } from './Loading.tsx';
import { BriefingPage, DebriefPage, GamePage, LobbyPage, RevealPage } from './pages.ts';
import { StoppedPage } from './StoppedPage.tsx';

/** `/spel`, the participant's app: what the server says decides the page. */
export function PlayPage() {
  const [, go] = useLocation();
  const connection = useClient(state => state.connection);
  const phase = useClient(state => state.view?.phase);
  const inLobby = useClient(state => state.session !== null);
  useEffect(() => {
    if (!connectSeat()) go('/', { replace: true });
  }, [go]);

  if (connection === 'elsewhere' || connection === 'removed' || connection === 'ended') return <StoppedPage why={connection} />;
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
