import { PlayTime } from '../../shared/level/estimate/PlayTime.ts';
import type { Db } from './open.ts';
import { readJson } from './readJson.ts';

/** A level by its name and the hash of its shape: what was learnt of one shape says nothing about another. */
export interface OfShape {
  level: string;
  shape: string;
}

/** Stores how long a team played; again for the same `id`, it replaces what was there. */
export async function storePlayTime(db: Db, id: string, { level, shape }: OfShape, time: PlayTime): Promise<void> {
  const played = JSON.stringify(time);
  await db
    .insertInto('play_time')
    .values({ id, level, shape, played })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ level, shape, played }))
    .execute();
}

export async function playTimesOf(db: Db, { level, shape }: OfShape): Promise<PlayTime[]> {
  const all = db.selectFrom('play_time').select('played');
  const rows = await all.where('level', '=', level).where('shape', '=', shape).execute();
  return rows.flatMap(({ played }) => {
    const read = PlayTime.safeParse(readJson(played));
    return read.success ? [read.data] : [];
  });
}
