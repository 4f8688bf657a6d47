import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { connectSeat } from '../net/seat.ts';
import { useClient } from '../store/store.ts';
import { Loading } from '../layout/Loading.tsx';
import { LobbyPage } from './phasePages.ts';
import { PhasePage } from './PhasePage.tsx';
import { DoorPage } from '../features/door/index.ts';
import { DisconnectedPage } from './DisconnectedPage.tsx';
import { TeamUnavailablePage } from './TeamUnavailablePage.tsx';
import { useMirrorSender } from '../features/mirror/index.ts';

/** `/spel`, the participant's app: the state from the server decides which page is shown. */
export function PlayPage() {
  const [, go] = useLocation();
  const connection = useClient(state => state.connection);
  const phase = useClient(state => state.view?.phase);
  const trouble = useClient(state => state.trouble);
  const session = useClient(state => state.session);
  useMirrorSender();
  useEffect(() => {
    if (!connectSeat()) go('/', { replace: true });
  }, [go]);

  if (connection === 'elsewhere' || connection === 'removed' || connection === 'refused' || connection === 'ended')
    return <DisconnectedPage why={connection} />;
  if (trouble) return <TeamUnavailablePage trouble={trouble} />; // a game that is down must not look as if it went on
  if (phase && phase !== 'lobby') return <PhasePage phase={phase} />;
  if (session?.door) return <DoorPage session={session} door={session.door} />;
  if (session) return <LobbyPage />;
  return <Loading />;
}
