import { useState, type FocusEvent } from 'react';
import type { AnyToolView } from '../../../../shared/protocol/view.ts';
import type { Folded } from './railGroups.ts';
import { railOrder } from './railOrder.ts';

interface Placed extends Folded {
  late: AnyToolView[]; // under all the rest, until the rail is left
}

/** The programs in an order in which nothing moves under a pointer or a focus in the rail, which takes `hold`. */
export function useRailOrder(now: Folded) {
  const [pointed, setPointed] = useState(false);
  const [focused, setFocused] = useState(false);
  const [before, setBefore] = useState(() => railOrder(null, now, false));
  const order = railOrder(before, now, pointed || focused);
  if (JSON.stringify(order) !== JSON.stringify(before)) setBefore(order);
  const tools = [...now.mine, ...now.team, ...now.done];
  const placed = (ids: readonly string[]) => ids.flatMap(id => tools.find(tool => tool.id === id) ?? []);
  const groups: Placed = {
    mine: placed(order.mine),
    team: placed(order.team),
    done: placed(order.done),
    late: placed(order.late),
  };
  const hold = {
    onPointerEnter: () => setPointed(true),
    onPointerLeave: () => setPointed(false),
    onFocus: () => setFocused(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => setFocused(currentTarget.contains(relatedTarget)),
  };
  return { groups, hold };
}
