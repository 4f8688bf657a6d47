import { useEffect } from 'react';
import { useParams } from 'wouter';
import { Loading } from '../layout/Loading.tsx';
import { PhasePage } from './PhasePage.tsx';
import { connection } from '../net/sendCommand.ts';
import { disableStorage } from '../store/deviceStorage.ts';
import { useClient } from '../store/store.ts';
import { guestSecretOf } from '../coach/frame/index.ts';
import { showMirror } from '../features/mirror/index.ts';

/**
 * `/meekijken/:session/:team/:seat`: somebody's page as that person sees it. It is shown in an iframe on the coach's page,
 * so that its viewport has that person's size and its state is separate. It is read-only.
 */
export function MirrorPage() {
  const { session = '', team = '', seat = '' } = useParams();
  const phase = useClient(state => state.view?.phase);
  const look = useClient(state => state.look);
  useEffect(() => {
    disableStorage();
    connection.connect({ as: 'look', session, team, seat, guest: guestSecretOf(session) });
    return () => connection.disconnect();
  }, [session, team, seat]);
  useEffect(() => {
    if (look && phase) return showMirror(look);
  }, [look, phase]);
  return phase && phase !== 'lobby' ? <PhasePage phase={phase} /> : <Loading />;
}
