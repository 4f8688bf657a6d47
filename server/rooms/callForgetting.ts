import { matchMaker } from '@colyseus/core';
import type { ErasedText } from '../storage/erase.ts';

/** Rooms that are alive keep typed texts in memory: they let go of these. A room that sleeps has nothing to forget. */
export async function callForgetting(texts: readonly ErasedText[]): Promise<void> {
  for (const team of new Set(texts.map(text => text.team))) {
    const of = texts.filter(text => text.team === team);
    for (const room of await matchMaker.query({ name: 'team', team })) {
      await matchMaker.remoteRoomCall(room.roomId, 'forget', [of]);
    }
  }
}
