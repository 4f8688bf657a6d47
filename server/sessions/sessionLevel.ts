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

/**
 * The level by which a session is shown to its coach. Where the one that was stored cannot be read, it is the one of that
 * name that the server has now: its teams cannot be opened then, but the desk can.
 */
export async function levelToShow(house: House, session: SessionRow): Promise<CompiledLevel> {
  try {
    return await sessionLevel(house, session);
  } catch (error) {
    const known = house.levels.find(session.level);
    if (!known) throw error;
    house.log.fault('level of a session not readable', error, { session: session.id });
    return known.level;
  }
}
