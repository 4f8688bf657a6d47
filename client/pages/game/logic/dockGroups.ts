import type { AnyToolView } from '../../../../shared/protocol/view.ts';

export interface DockGroups {
  mine: AnyToolView[];
  team: AnyToolView[];
}

/** The dock shows own tools first, then those of the whole team; each group keeps the level's order. */
export function dockGroups(tools: readonly AnyToolView[]): DockGroups {
  return { mine: tools.filter(tool => tool.mine), team: tools.filter(tool => !tool.mine) };
}

/** Whether something new happens in this tool for me: an open step, of which its window is not in front. */
export function toolsWithWork(tools: readonly AnyToolView[], opens: readonly string[]): Set<string> {
  const wanted = new Set(opens.map(name => name.split('.')[0] ?? ''));
  return new Set(
    tools
      .filter(tool => wanted.has(tool.id) && Object.values(tool.parts).some(part => part.usable && !part.done))
      .map(tool => tool.id),
  );
}
