import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { connectSeat } from '../net/seat.ts';
import { useClient } from '../store/store.ts';
import { Loading } from './Loading.tsx';
import { LobbyPage } from './pages.ts';
import { PhasePage } from './PhasePage.tsx';
import { StoppedPage } from './StoppedPage.tsx';
import { TroublePage } from './TroublePage.tsx';
import { useLookTeller } from './useLookTeller.ts';

/** `/spel`, the participant's app: what the server says decides the page. */
export function PlayPage() {
  const [, go] = useLocation();
  const connection = useClient(state => state.connection);
  const phase = useClient(state => state.view?.phase);
  const trouble = useClient(state => state.trouble);
  const inLobby = useClient(state => state.session !== null);
  useLookTeller();
  useEffect(() => {
    if (!connectSeat()) go('/', { replace: true });
  }, [go]);

  if (connection === 'elsewhere' || connection === 'removed' || connection === 'ended') return <StoppedPage why={connection} />;
  if (phase && phase !== 'lobby') return <PhasePage phase={phase} />;
  if (inLobby) return <LobbyPage />;
  return trouble ? <TroublePage trouble={trouble} /> : <Loading />;
}
