import { matchMaker } from '@colyseus/core';
import { perServer } from './perServer.ts';

export type RoomName = 'session' | 'team';

const allWaking = perServer(() => new Map<string, Promise<string>>());

/**
 * The id of the room of a session or team, created if there is none. The framework's own lock gives up after half a
 * second: on a slow machine five people who come back at the same moment would create five rooms.
 */
export async function wakeRoom(name: RoomName, id: string): Promise<string> {
  const waking = allWaking();
  const key = `${name} ${id}`;
  const already = waking.get(key);
  if (already) return already;
  const room = findOrMake(name, id).finally(() => waking.delete(key));
  waking.set(key, room);
  return room;
}

async function findOrMake(name: RoomName, id: string): Promise<string> {
  const [alive] = await matchMaker.query({ name, [name]: id, locked: false });
  return alive ? alive.roomId : (await matchMaker.createRoom(name, { [name]: id })).roomId;
}
