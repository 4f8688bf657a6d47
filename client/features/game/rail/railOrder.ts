import type { Folded } from './railGroups.ts';

/** Where every program stands in the rail, by id. */
export interface RailOrder {
  mine: readonly string[];
  team: readonly string[];
  done: readonly string[];
  late: readonly string[]; // came while the rail was held: under all the rest
  came: readonly string[]; // all that ever stood here, in that order
}

const GROUPS = ['mine', 'team', 'done'] as const;

/**
 * The order after a change: what comes in stands at the end of its group, whatever the order of the level. While somebody is
 * about to press in the rail (`held`), nothing in it moves: what comes in waits under all the rest for its place.
 */
export function railOrder(before: RailOrder | null, now: Folded, held: boolean): RailOrder {
  const ids = GROUPS.flatMap(group => now[group].map(tool => tool.id));
  const came = [...(before?.came ?? []), ...ids.filter(id => before?.came.includes(id) !== true)];
  if (before && held) {
    const stay = (group: readonly string[]) => group.filter(id => ids.includes(id));
    const placed = [...before.mine, ...before.team, ...before.done, ...before.late];
    return {
      mine: stay(before.mine),
      team: stay(before.team),
      done: stay(before.done),
      late: [...stay(before.late), ...ids.filter(id => !placed.includes(id))],
      came,
    };
  }
  const inOrder = (group: (typeof GROUPS)[number]) => came.filter(id => now[group].some(tool => tool.id === id));
  return { mine: inOrder('mine'), team: inOrder('team'), done: inOrder('done'), late: [], came };
}
