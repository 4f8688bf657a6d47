import { playCue } from '../../../sound/sounds.ts';
import { closeAllWindows, closeWindow, openWindow } from '../../../store/windows.ts';

/** The element that had the focus when a window was opened, to restore it when the window closes. */
const openers = new Map<string, HTMLElement>();

const frame = (id: string) => document.querySelector<HTMLElement>(`[data-window="${CSS.escape(id)}"]`);
const soon = (then: () => void) => requestAnimationFrame(() => requestAnimationFrame(then));

/** Moves the focus to the title of a window. */
function focusWindow(id: string): void {
  const window = frame(id);
  (window?.querySelector<HTMLElement>('h2[tabindex]') ?? window)?.focus({ preventScroll: true });
}

/** Opens a window or brings it to the front, and moves the focus to it. */
export function goToWindow(id: string): void {
  const from = document.activeElement;
  if (from instanceof HTMLElement && frame(id) === null && from !== document.body) openers.set(id, from);
  openWindow(id);
  playCue('click');
  soon(() => focusWindow(id));
}

/** Restores the focus after a window closed: to what opened it, its button in the dock, or the strip. */
function giveBack(id: string): void {
  const opener = openers.get(id);
  openers.delete(id);
  const visible = (element: HTMLElement | null | undefined) => element?.isConnected === true && element.offsetParent !== null;
  const dock = document.querySelector<HTMLElement>(`[data-dock="${CSS.escape(id)}"]`);
  const strip = document.querySelector<HTMLElement>('[data-region="now"]');
  [opener, dock, strip].find(visible)?.focus();
}

export function shutWindow(id: string): void {
  closeWindow(id);
  soon(() => giveBack(id));
}

/** Closes all windows: "Terug naar kantoor". */
export function backToOffice(): void {
  closeAllWindows();
  soon(() => document.querySelector<HTMLElement>('[data-region="office"]')?.focus({ preventScroll: true }));
}
