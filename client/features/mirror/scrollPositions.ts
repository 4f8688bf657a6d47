/**
 * Scroll positions by name: a window's id, `id#n` for another scrolling element in it, `page` for the rest. Two browsers
 * of the same size with the same view have the same elements in the same order.
 */
export type ScrollPositions = Record<string, number>;

function parts(): [string, Element][] {
  const found: [string, Element][] = [['page', document.scrollingElement ?? document.documentElement]];
  const counts = new Map<string, number>();
  for (const element of document.querySelectorAll<HTMLElement>('#inhoud, #inhoud *, dialog[open] *')) {
    if (element.scrollHeight <= element.clientHeight + 1) continue;
    const { overflowY } = getComputedStyle(element);
    if (overflowY !== 'auto' && overflowY !== 'scroll') continue;
    const window = element.closest<HTMLElement>('[data-window]')?.dataset.window ?? 'page';
    const count = (counts.get(window) ?? 0) + 1;
    counts.set(window, count);
    found.push([window === 'page' || count > 1 ? `${window}#${count}` : window, element]);
  }
  return found;
}

export function scrollPositions(): ScrollPositions {
  return Object.fromEntries(
    parts().flatMap(([name, element]) => (element.scrollTop > 0 ? [[name, Math.round(element.scrollTop)]] : [])),
  );
}

/** Applies the scroll positions of another page. */
export function applyScroll(wanted: ScrollPositions): void {
  for (const [name, element] of parts()) {
    const top = wanted[name] ?? 0;
    if (Math.abs(element.scrollTop - top) > 1) element.scrollTop = top;
  }
}
