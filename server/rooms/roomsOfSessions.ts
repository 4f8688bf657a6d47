import { matchMaker } from '@colyseus/core';
import type { SessionHosts } from '../sessions/SessionHosts.ts';

/** Sessions are hosted by rooms of the framework. */
export const roomsOfSessions: SessionHosts = {
  async coachIsHere(session) {
    const [room] = await matchMaker.query({ name: 'session', session });
    if (!room) return false;
    try {
      return (await matchMaker.remoteRoomCall(room.roomId, 'coachIsHere', [])) as boolean;
    } catch {
      return false; // it was just closing
    }
  },

  async isHere(session, seat) {
    const [room] = await matchMaker.query({ name: 'session', session });
    if (!room) return false;
    try {
      return (await matchMaker.remoteRoomCall(room.roomId, 'isHere', [seat])) as boolean;
    } catch {
      return false; // it was just closing
    }
  },

  async end(session, teams) {
    const rooms = [
      ...(await matchMaker.query({ name: 'session', session })),
      ...(await Promise.all(teams.map(team => matchMaker.query({ name: 'team', team })))).flat(),
    ];
    for (const { roomId } of rooms)
      // a room that has just closed by itself needs no end
      if (matchMaker.getLocalRoomById(roomId)) await matchMaker.remoteRoomCall(roomId, 'end', []);
  },
};
