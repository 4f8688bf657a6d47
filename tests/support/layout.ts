import type { Page } from '@playwright/test';

/**
 * What would hinder somebody in a page of this size: it scrolls sideways, a control is too small for a finger, cut off
 * or covered, words are cut off or too small to read.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const FINGER = 44; // px, less what rounding takes
    const READABLE = 17;
    const CONTROLS = 'button, a[href], input, textarea, select, summary';
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}"`;
    const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true }) && !element.closest('.vh');

    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);

    for (const control of document.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!shown(control)) continue;
      // The words of a box are pressed as the box itself is.
      const target = (control instanceof HTMLInputElement && control.closest('label')) || control;
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
      const { left, top, width, height } = target.getBoundingClientRect();
      if (width < FINGER - 0.5 || height < FINGER - 0.5)
        found.push(`${name(target)} is ${Math.round(width)} x ${Math.round(height)} px`);
      for (const [x, y] of [
        [left + width / 2, top + height / 2],
        [left + 4, top + height / 2],
        [left + width - 4, top + height / 2],
      ] as const) {
        const there = document.elementFromPoint(x, y);
        if (there && (target.contains(there) || there.contains(target))) {
          if (target.contains(there)) continue;
        }
        found.push(`${name(target)} is cut off or lies under ${there ? name(there) : 'the edge'}`);
        break;
      }
    }

    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      if (!element || (words.currentNode.textContent ?? '').trim() === '' || !shown(element)) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < READABLE) found.push(`${name(element)} is written in ${size} px`);
    }
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      if (!shown(element) || element instanceof SVGElement) continue;
      const { overflowX } = getComputedStyle(element);
      const over = element.scrollWidth - element.clientWidth;
      if (overflowX !== 'visible' && over > 1) found.push(`${name(element)} is ${over} px too narrow for what is in it`);
    }
    return [...new Set(found)];
  });
}
