import type { CompiledLevel } from '../level/compiled.ts';
import type { Picks } from '../level/schema.ts';
import { plain } from '../text/normalize.ts';

/**
 * Which spare names the people of the story need, so that none is called like somebody of the team. Only indexes: the
 * journal must not hold names of the team. If a team had all names of a person, the usual one stays.
 */
export function pickNames(level: CompiledLevel, team: readonly string[]): Picks {
  const taken = new Set(team.flatMap(name => [plain(name), ...plain(name).split(/[\s-]+/)]));
  const picks: Record<string, number> = {};
  for (const { id, name, spare } of level.level.people ?? []) {
    const free = [name, ...spare].findIndex(one => !taken.has(plain(one)));
    if (free > 0) picks[id] = free;
  }
  return picks;
}
