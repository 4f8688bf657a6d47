import type { Page } from '@playwright/test';

/**
 * Layout problems of a page at this size: horizontal scrolling, controls that are too small to touch, cut off or covered,
 * text that is cut off, overflows or is too small. While a dialog or a menu is open, only that is checked.
 */
export function layoutFaults(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const FINGER = 48;
    const INLINE = 24; // px, for a link within a sentence
    const READABLE = 17;
    const TAIL = 0.35; // of the letters: what they may stick out of a tight line
    const CONTROLS = 'button, a[href], input, textarea, select, summary, [role="menuitem"], [role="tab"]';
    const found: string[] = [];
    const name = (element: Element) =>
      `${element.tagName.toLowerCase()} "${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 50)}"`;
    /** Visually hidden: clipped to nothing. */
    const unseen = (element: Element | null): boolean => {
      for (let at = element; at; at = at.parentElement)
        if (at.matches('.vh') || (getComputedStyle(at).position === 'absolute' && at.clientWidth <= 1 && at.clientHeight <= 1))
          return true;
      return false;
    };
    const shown = (element: Element) =>
      element.checkVisibility({ visibilityProperty: true }) && !element.closest('[inert], svg') && !unseen(element);
    /** The element that is actually pressed: the label of a checkbox, or the card that a heading's button covers. */
    const pressed = (control: HTMLElement): HTMLElement => {
      if (control instanceof HTMLInputElement) return control.closest('label') ?? control;
      const spread = getComputedStyle(control, '::after');
      const spreads =
        spread.content !== 'none' && spread.position === 'absolute' && Number.parseFloat(spread.width) > control.offsetWidth;
      return spreads && control.offsetParent instanceof HTMLElement ? control.offsetParent : control;
    };
    /** The nearest visible box around a text: one with a border or a background. Null: something in between clips it or lies over it. */
    const frameOf = (element: Element): Element | null => {
      for (let at: Element | null = element; at && at !== document.body; at = at.parentElement) {
        const look = getComputedStyle(at);
        if (look.overflowX !== 'visible' || look.position === 'absolute' || look.position === 'fixed') return null;
        const lines = ['top', 'right', 'bottom', 'left'].some(side => look.getPropertyValue(`border-${side}-width`) !== '0px');
        if ((lines || look.backgroundColor !== 'rgba(0, 0, 0, 0)') && look.display !== 'inline') return at;
      }
      return null;
    };
    /** Whether a text that is cut by an ellipsis is available in full elsewhere, such as a title. */
    const saidWhole = (element: Element) => {
      const words = (element.textContent ?? '').trim();
      return [element, element.closest('button, a')].some(
        one => one?.getAttribute('title')?.includes(words) || one?.getAttribute('aria-label')?.includes(words),
      );
    };
    const onTop = [...document.querySelectorAll('dialog[open]:modal, [data-trigger="MenuTrigger"]')].at(-1);
    const scope = onTop ?? document.body;

    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) found.push(`the page is ${wide} px too wide`);

    for (const control of scope.querySelectorAll<HTMLElement>(CONTROLS)) {
      if (!shown(control) || getComputedStyle(control).pointerEvents === 'none') continue; // used by keyboard only
      const target = pressed(control);
      target.scrollIntoView({ block: 'center', inline: 'nearest' });
      const inline = control.matches('a') && getComputedStyle(control).display === 'inline';
      const { left, top, width, height } = target.getBoundingClientRect();
      if (inline) {
        if (Number.parseFloat(getComputedStyle(control).lineHeight) < INLINE - 0.5)
          found.push(`${name(target)} stands in too low a line`);
        continue; // when it wraps, its centre can be outside of it
      }
      if (width < FINGER - 0.5 || height < FINGER - 0.5)
        found.push(`${name(target)} is ${Math.round(width)} x ${Math.round(height)} px`);
      for (const [x, y] of [
        [left + width / 2, top + height / 2],
        [left + 4, top + height / 2],
        [left + width - 4, top + height / 2],
      ] as const) {
        const there = document.elementFromPoint(x, y);
        if (there && target.contains(there)) continue;
        found.push(`${name(target)} is cut off or lies under ${there ? name(there) : 'the edge'}`);
        break;
      }
    }

    const words = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT);
    while (words.nextNode()) {
      const element = words.currentNode.parentElement;
      if (!element || (words.currentNode.textContent ?? '').trim() === '' || !shown(element)) continue;
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      if (size < READABLE) found.push(`${name(element)} is written in ${size} px`);
      const frame = frameOf(element);
      if (!frame) continue;
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      const [word, box] = [range.getBoundingClientRect(), frame.getBoundingClientRect()];
      const beside = Math.max(word.right - box.right, box.left - word.left);
      if (beside > 1) found.push(`the words of ${name(element)} stick out of ${name(frame)} by ${Math.round(beside)} px`);
      const below = word.bottom - box.bottom;
      if (below > size * TAIL)
        found.push(`the words of ${name(element)} stick out under ${name(frame)} by ${Math.round(below)} px`);
    }
    for (const element of scope.querySelectorAll<HTMLElement>('*')) {
      if (!shown(element) || element.matches('input, textarea, select')) continue; // typed text scrolls
      const { overflowX, overflowY, display, textOverflow } = getComputedStyle(element);
      if (display === 'inline' || display === 'contents') continue;
      const over = element.scrollWidth - element.clientWidth;
      const below = element.scrollHeight - element.clientHeight;
      const scrolls = /auto|scroll/.test(overflowX) && (element.firstElementChild?.matches('table, [style]') ?? false); // tables and graphs may scroll in their own container
      const cut = overflowX !== 'visible' && over > 1 && !scrolls && !element.closest('[aria-hidden]'); // a picture may extend beyond its frame
      if (cut && !(textOverflow === 'ellipsis' && saidWhole(element)))
        found.push(`${name(element)} is ${over} px too narrow for what is in it`);
      if (/hidden|clip/.test(overflowY) && below > 2 && element.innerText)
        found.push(`${name(element)} is ${below} px too low for what is in it`);
    }
    return [...new Set(found)];
  });
}
