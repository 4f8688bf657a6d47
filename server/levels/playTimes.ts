import { createHash } from 'node:crypto';
import type { GameState } from '../../shared/game/state.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import { shapeOf } from '../../shared/level/estimate/shape.ts';
import type { PlayTime } from '../../shared/level/estimate/PlayTime.ts';
import { playTimeOf } from '../../shared/report/playTime.ts';
import { idOfRequest } from '../secrets.ts';
import type { Services } from '../services.ts';
import { playTimesOf, storePlayTime, type OfShape } from '../storage/playTimes.ts';
import type { SessionRow } from '../storage/schema.ts';

const shapes = new WeakMap<CompiledLevel['tools'], string>();

/** The level and its shape, under which play times are stored. */
function shapeOfLevel(id: string, level: CompiledLevel): OfShape {
  const shape = shapes.get(level.tools) ?? createHash('sha256').update(shapeOf(level)).digest('base64url');
  shapes.set(level.tools, shape);
  return { level: id, shape };
}

/**
 * Remembers how long a team played, under an id from which nobody can tell which team it was. It stays when the session is
 * deleted, since it says nothing about anybody. Rehearsals do not count.
 */
export async function recordPlayTime(
  services: Pick<Services, 'db'>,
  session: Pick<SessionRow, 'level' | 'rehearsal'>,
  team: string,
  { level, state }: { level: CompiledLevel; state: GameState },
): Promise<void> {
  const time = session.rehearsal === 1 ? null : playTimeOf(level, state);
  if (time) await storePlayTime(services.db, idOfRequest('playTime', team), shapeOfLevel(session.level, level), time);
}

/** How long teams played this level on this server. */
export const realTimesOf = (services: Pick<Services, 'db'>, id: string, level: CompiledLevel): Promise<PlayTime[]> =>
  playTimesOf(services.db, shapeOfLevel(id, level));
