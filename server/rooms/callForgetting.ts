import { matchMaker } from '@colyseus/core';

/** Rooms that are alive keep typed texts in memory: they let go of these. A room that sleeps has nothing to forget. */
export async function callForgetting(texts: readonly { team: string; text: string }[]): Promise<void> {
  for (const team of new Set(texts.map(text => text.team))) {
    const ids = texts.filter(text => text.team === team).map(text => text.text);
    for (const room of await matchMaker.query({ name: 'team', team })) {
      await matchMaker.remoteRoomCall(room.roomId, 'forget', [ids]);
    }
  }
}
