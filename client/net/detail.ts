import type { CoachDetail } from '../../shared/protocol/coachDetail.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { store } from '../store/store.ts';
import { DetailConnection, type OpenRoom } from './DetailConnection.ts';

const open: OpenRoom = async options => {
  const { Client } = await import('colyseus.js');
  const room = await new Client(location.origin).joinOrCreate('team', options);
  room.reconnection.enabled = false;
  room.onError(() => undefined); // a close follows and is handled there
  return room as unknown as Awaited<ReturnType<OpenRoom>>;
};

/** Subscribes to the details of one team; call the result to unsubscribe. `guest`: the secret of a guest's link. */
export function followTeam(session: string, team: string, guest: string | null, take: (detail: CoachDetail) => void): () => void {
  const { language } = store.getState().settings;
  const line = new DetailConnection(
    () => ({ version: PROTOCOL_VERSION, language, session, team, ...(guest !== null && { observer: guest }) }),
    open,
    take,
  );
  return () => line.end();
}
