import { matchMaker } from '@colyseus/core';
import { sql } from 'kysely';
import type { TestApp } from './TestApp.ts';
import { until } from './until.ts';

/** Makes every write of the server fail, like a full disk, or succeed again. */
export async function readOnly(place: TestApp, on: boolean): Promise<void> {
  for (const db of [place.services.store.db, place.services.store.journal])
    await sql`${sql.raw(`pragma query_only = ${on ? 1 : 0}`)}`.execute(db);
}

/** Closes the room of a team (or session), as after a while without people: the next connection loads it from the store. */
export async function closeRoom(id: string, name: 'team' | 'session' = 'team'): Promise<void> {
  const find = async () => (await matchMaker.query({ name, [name]: id }))[0];
  const room = await find();
  if (room) await matchMaker.getLocalRoomById(room.roomId)!.disconnect();
  await until(async () => (await find()) === undefined, 'the room is closed');
}

/** Ways to damage the stored data of a team. `snapshot`: whether a snapshot after the damage remains. */
export const damages = {
  'an entry that cannot be read': async (place, team) => {
    await place.services.db
      .updateTable('journal')
      .set({ command: '{"type":' })
      .where('team_id', '=', team)
      .where('seq', '=', (await lastSeq(place, team)) - 2)
      .execute();
  },
  'an entry that is no longer accepted': async (place, team) => {
    await place.services.db
      .updateTable('journal')
      .set({ command: '{"type":"tool.open","tool":"none"}' })
      .where('team_id', '=', team)
      .where('seq', '=', (await lastSeq(place, team)) - 2)
      .execute();
  },
  'an entry that is missing': async (place, team) => {
    await place.services.db
      .deleteFrom('journal')
      .where('team_id', '=', team)
      .where('seq', '=', (await lastSeq(place, team)) - 2)
      .execute();
  },
} satisfies Record<string, (place: TestApp, team: string) => Promise<void>>;

export async function dropSnapshot(place: TestApp, team: string): Promise<void> {
  await place.services.db.deleteFrom('snapshot').where('team_id', '=', team).execute();
}

export async function lastSeq(place: TestApp, team: string): Promise<number> {
  const { last } = await place.services.db
    .selectFrom('journal')
    .select(eb => eb.fn.max('seq').as('last'))
    .where('team_id', '=', team)
    .executeTakeFirstOrThrow();
  return Number(last);
}
