import type { MenuItemView } from '../../../../shared/protocol/plan.ts';

const FIRST = 5;

/** A short list of trainings: the chosen ones, then those that fit, in the order of the full list; or all of them. */
export function shortMenu(
  menu: readonly MenuItemView[],
  chosen: readonly string[],
  all: boolean,
): { shown: MenuItemView[]; more: boolean } {
  if (all || menu.length <= FIRST) return { shown: [...menu], more: false };
  const weight = (item: MenuItemView) => (chosen.includes(item.id) ? 2 : item.fits ? 1 : 0);
  const first = new Set(menu.toSorted((a, b) => weight(b) - weight(a)).slice(0, Math.max(FIRST, chosen.length)));
  return { shown: menu.filter(item => first.has(item)), more: true };
}
