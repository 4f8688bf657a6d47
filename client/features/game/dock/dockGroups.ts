import type { AnyToolView } from '../../../../shared/protocol/view.ts';

export interface DockGroups {
  mine: AnyToolView[];
  team: AnyToolView[];
}

/** The dock shows own tools first, then those of the whole team; each group keeps the level's order. */
export function dockGroups(tools: readonly AnyToolView[]): DockGroups {
  return { mine: tools.filter(tool => tool.mine), team: tools.filter(tool => !tool.mine) };
}

/** Which tools leave the dock first when there is no room: what is done, then from the end. Never one that is open. */
export function givingWay(tools: readonly AnyToolView[], open: readonly string[]): string[] {
  const closed = tools.filter(tool => !open.includes(tool.id));
  const isDone = (tool: AnyToolView) => Object.values(tool.parts).every(part => part === undefined || !part.usable);
  return [...closed.filter(isDone), ...closed.filter(tool => !isDone(tool)).toReversed()].map(tool => tool.id);
}
