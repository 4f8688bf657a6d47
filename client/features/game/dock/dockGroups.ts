import type { AnyToolView } from '../../../../shared/protocol/view.ts';

export interface DockGroups {
  mine: AnyToolView[];
  team: AnyToolView[];
}

/** The player's own tools, and those of the whole team, each in the level's order. */
export function dockGroups(tools: readonly AnyToolView[]): DockGroups {
  return { mine: tools.filter(tool => tool.mine), team: tools.filter(tool => !tool.mine) };
}

/** The order in which tools leave a full dock: finished ones, then from the end. Open tools never leave. */
export function overflowOrder(tools: readonly AnyToolView[], open: readonly string[]): string[] {
  const closed = tools.filter(tool => !open.includes(tool.id));
  const isDone = (tool: AnyToolView) => Object.values(tool.parts).every(part => part === undefined || !part.usable);
  return [...closed.filter(isDone), ...closed.filter(tool => !isDone(tool)).toReversed()].map(tool => tool.id);
}
