import { resolve } from 'node:path';
import { Levels } from '../../server/levels/Levels.ts';
import { silentLog } from '../../server/log.ts';
import { makeTemplate } from './disk/template.ts';
import type { Ground } from './World.ts';

const LEVEL = 'de-lege-stoel';

/** Makes what all stories share, once. Call the result to delete it. */
export async function makeGround(): Promise<{ ground: Ground; throwAway: () => void }> {
  const levels = new Levels(resolve(import.meta.dirname, '../../levels'), silentLog);
  const known = levels.find(LEVEL);
  if (!known) throw new Error(`level ${LEVEL} is not sound`);
  const template = await makeTemplate();
  return { ground: { template: template.path, levels, level: known.level, levelId: LEVEL }, throwAway: template.throwAway };
}
