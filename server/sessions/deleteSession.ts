import { matchMaker } from '@colyseus/core';
import type { House } from '../house.ts';
import { leaveTally } from '../reports/leaveTally.ts';
import { eraseSession } from '../storage/erase.ts';
import { teamsOf } from '../storage/teams.ts';

/** Ends a session's rooms and deletes all that is known of it. */
export async function deleteSession(house: House, session: string): Promise<void> {
  await house.rehearsals.stop(session);
  const teams = await teamsOf(house.db, session);
  const rooms = [
    ...(await matchMaker.query({ name: 'session', session })),
    ...(await Promise.all(teams.map(team => matchMaker.query({ name: 'team', team: team.id })))).flat(),
  ];
  for (const room of rooms) await matchMaker.remoteRoomCall(room.roomId, 'end', []);
  await house.journal.flush();
  await leaveTally(house, session);
  await eraseSession(house.store, session);
  for (const team of teams) house.paperwork.forget(team.id);
  house.log.note('session deleted', { session });
}
