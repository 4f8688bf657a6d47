import type { CoachDetail } from '../../shared/protocol/coachDetail.ts';
import { PROTOCOL_VERSION } from '../../shared/protocol/version.ts';
import { store } from '../store/store.ts';
import { DetailLine, type OpenRoom } from './DetailLine.ts';

const open: OpenRoom = async options => {
  const { Client } = await import('colyseus.js');
  const room = await new Client(location.origin).joinOrCreate('team', options);
  room.reconnection.enabled = false;
  room.onError(() => undefined); // a close follows
  return room as unknown as Awaited<ReturnType<OpenRoom>>;
};

/** Follows one team from nearby, until the answer is called. `guest`: the secret of a guest's link. */
export function followTeam(session: string, team: string, guest: string | null, take: (detail: CoachDetail) => void): () => void {
  const { language } = store.getState().settings;
  const line = new DetailLine(
    () => ({ version: PROTOCOL_VERSION, language, session, team, ...(guest !== null && { observer: guest }) }),
    open,
    take,
  );
  return () => line.end();
}
