import type { Stage } from '../people/Stage.ts';

/** Replaces ids by names in the lines of a story. */
export function inWords(stage: Stage): string[] {
  const names = new Map<string, string>();
  for (const { name, joined } of stage.people) if (joined) names.set(joined.seat, name);
  const teams = stage.ledger.all<{ id: string; name: string }>('select id, name from team');
  for (const { id, name } of teams) names.set(id, `team ${name}`);
  return stage.told.map(line => line.replace(/[a-z2-9]{16}/g, id => names.get(id) ?? id));
}
