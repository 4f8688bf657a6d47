import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { connectSeat } from '../net/seat.ts';
import { useClient } from '../store/store.ts';
import { Loading } from '../layout/Loading.tsx';
import { LobbyPage } from './phasePages.ts';
import { PhasePage } from './PhasePage.tsx';
import { DoorPage } from '../features/door/index.ts';
import { StoppedPage } from './StoppedPage.tsx';
import { TroublePage } from './TroublePage.tsx';
import { useMirrorTeller } from '../features/mirror/index.ts';

/** `/spel`, the participant's app: what the server says decides the page. */
export function PlayPage() {
  const [, go] = useLocation();
  const connection = useClient(state => state.connection);
  const phase = useClient(state => state.view?.phase);
  const trouble = useClient(state => state.trouble);
  const session = useClient(state => state.session);
  useMirrorTeller();
  useEffect(() => {
    if (!connectSeat()) go('/', { replace: true });
  }, [go]);

  if (connection === 'elsewhere' || connection === 'removed' || connection === 'refused' || connection === 'ended')
    return <StoppedPage why={connection} />;
  if (trouble) return <TroublePage trouble={trouble} />; // a game that stands still must not look as if it went on
  if (phase && phase !== 'lobby') return <PhasePage phase={phase} />;
  if (session?.door) return <DoorPage session={session} door={session.door} />;
  if (session) return <LobbyPage />;
  return <Loading />;
}
