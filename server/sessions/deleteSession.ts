import { matchMaker } from '@colyseus/core';
import type { House } from '../house.ts';
import { leaveTally } from '../reports/leaveTally.ts';
import { eraseSession } from '../storage/erase.ts';
import type { TeamRow } from '../storage/schema.ts';
import { teamsOf } from '../storage/teams.ts';
import { inTurn } from './inTurn.ts';
import { tellAccessChanged } from './topic.ts';

/**
 * Ends a session's rooms and deletes all that is known of it. Who is just joining or renaming is before or behind it; what
 * is written later the store refuses itself, since there is no session any more.
 */
export async function deleteSession(house: House, session: string): Promise<void> {
  await house.rehearsals.stop(session); // not in its turn: the last bots may be joining
  await inTurn(session, async () => {
    const teams = await teamsOf(house.db, session);
    await endRooms(session, teams);
    await house.journal.flush();
    await leaveTally(house, session);
    await eraseSession(house.store, session);
    await endRooms(session, teams); // who came back meanwhile
    for (const team of teams) house.paperwork.forget(team.id);
  });
  await tellAccessChanged(); // rooms that were just opening
  house.log.note('session deleted', { session });
}

async function endRooms(session: string, teams: readonly TeamRow[]): Promise<void> {
  const rooms = [
    ...(await matchMaker.query({ name: 'session', session })),
    ...(await Promise.all(teams.map(team => matchMaker.query({ name: 'team', team: team.id })))).flat(),
  ];
  for (const { roomId } of rooms)
    // one that closed by itself just before needs no end
    if (matchMaker.getLocalRoomById(roomId)) await matchMaker.remoteRoomCall(roomId, 'end', []);
}
