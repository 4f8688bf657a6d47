import { useLayoutEffect, type RefObject } from 'react';

const openDialog = () => document.querySelector('dialog[open]') !== null;
const isOpened = ({ target }: MutationRecord) => target instanceof HTMLDialogElement;

/**
 * Keeps a row of messages in sight and off everything else. Beside an open dialog it is a popover at the foot, and the
 * dialog ends above it. Tells the page its height, and moves what has the focus out from under it.
 */
export function useRowPlace(row: RefObject<HTMLElement | null>, place: 'top' | 'foot', isEmpty: boolean): void {
  useLayoutEffect(() => {
    const element = row.current;
    if (!element) return;
    const tell = () => {
      const atFoot = place === 'foot' || element.matches(':popover-open');
      const { style } = document.documentElement;
      style.setProperty('--toasts-height', `${atFoot ? 0 : element.offsetHeight}px`);
      element.toggleAttribute('data-scrolls', element.scrollHeight > element.clientHeight + 1);
      style.setProperty('--foot-height', `${atFoot ? element.offsetHeight : 0}px`);
      if (atFoot) keepFocusAbove(element);
    };
    const show = () => {
      if (element.matches(':popover-open')) element.hidePopover();
      // again, to move above a dialog that was opened since
      if (!isEmpty && openDialog()) element.showPopover();
      tell();
    };
    show();
    const sizes = new ResizeObserver(tell);
    sizes.observe(element);
    for (const child of element.children) sizes.observe(child); // what grows within the greatest height makes the row scroll
    const dialogs = new MutationObserver(changes => changes.some(isOpened) && show());
    dialogs.observe(document.body, { subtree: true, attributeFilter: ['open'] });
    return () => {
      sizes.disconnect();
      dialogs.disconnect();
      for (const height of ['--toasts-height', '--foot-height']) document.documentElement.style.removeProperty(height);
    };
  }, [row, place, isEmpty]);
}

/** What was just pressed may stand where the row comes. */
function keepFocusAbove(row: HTMLElement): void {
  const focus = document.activeElement;
  if (!focus || focus === document.body || row.contains(focus) || row.offsetHeight === 0) return;
  const { top, bottom } = focus.getBoundingClientRect();
  const edge = row.getBoundingClientRect().top;
  if (bottom > edge && top < innerHeight) focus.scrollIntoView({ block: 'nearest' });
}
