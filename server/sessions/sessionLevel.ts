import type { CompiledLevel } from '../../shared/level/compile.ts';
import type { House } from '../house.ts';
import type { SessionRow } from '../storage/schema.ts';
import { readLevelSource } from '../storage/levelSources.ts';

/** The level of a session as it was when the session was made. */
export async function sessionLevel(house: House, session: Pick<SessionRow, 'level' | 'level_hash'>): Promise<CompiledLevel> {
  const known = house.levels.known(session.level_hash);
  if (known) return known;
  const json = await readLevelSource(house.db, session.level_hash);
  if (json === null) throw new Error(`level ${session.level} (${session.level_hash}) is not in the store`);
  return house.levels.stored(session.level, session.level_hash, json);
}
