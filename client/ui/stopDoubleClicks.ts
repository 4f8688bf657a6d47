const CONTROL = [
  'button',
  'label',
  'a',
  'summary',
  'input:is([type="checkbox"], [type="radio"])',
  '[role]:is([role="button"], [role="switch"], [role="tab"], [role="option"], [role="checkbox"], [role="radio"], [role^="menuitem"])',
].join(', ');
const TEXT_FIELD = 'textarea, select, input:not([type="checkbox"], [type="radio"])';
/** Half a finger: what is pressed next within this distance may stand where the first one stood. */
const SAME_PLACE_PX = 32;
/** Browsers count clicks of a mouse (`detail`), and not all of them count taps; this is the time most systems take for both. */
const TWICE_MS = 500;

/** One time that a mouse, finger or pen went down, and what it pressed. */
interface Press {
  at: number; // ms
  x: number;
  y: number;
  byMouse: boolean;
  on: Element | null; // the control, or what is there instead of one
}

/**
 * People double-click and double-tap out of habit: that is one press everywhere, also where the first one has put something
 * else under the hand. Keys count none, and quick taps on different rows count one each. What is meant to be pressed again
 * and again, such as a plus, says `data-repeats`.
 */
export function stopDoubleClicks(): void {
  let before: Press | null = null; // the last press that clicked something
  let now: Press | null = null;
  let isAgain = false;
  document.addEventListener(
    'pointerdown',
    event => {
      if (now?.on) before = now;
      now = { at: event.timeStamp, x: event.clientX, y: event.clientY, byMouse: event.pointerType === 'mouse', on: null };
      isAgain = false;
    },
    true,
  );
  document.addEventListener(
    'click',
    event => {
      const at = event.target;
      if (event.detail === 0 || !event.isTrusted || !now || !(at instanceof Element)) return; // by a key, or by the page itself
      const control = controlOf(at);
      // Pressing a label clicks its control as well: that belongs to the same press.
      if (!now.on) isAgain = before !== null && isQuick(now, before, event.detail) && isSame(now, before, control);
      now.on ??= control ?? at;
      if (!isAgain || !control || at.closest(`${TEXT_FIELD}, [data-repeats]`)) return;
      event.preventDefault(); // a label would still press its control
      event.stopImmediatePropagation();
    },
    true,
  );
}

/** What a click on this presses; a label and the tick in it are one. */
function controlOf(at: Element): Element | null {
  const control = at.closest(CONTROL);
  return control instanceof HTMLLabelElement ? (control.control ?? control) : control;
}

const isQuick = (now: Press, before: Press, count: number): boolean =>
  count > 1 || (!now.byMouse && now.at - before.at <= TWICE_MS);

/** The same control again, or one that came in its place; where the first still stands, another is another. */
function isSame(now: Press, before: Press, control: Element | null): boolean {
  if (control !== null && control === before.on) return true;
  if (Math.hypot(now.x - before.x, now.y - before.y) > SAME_PLACE_PX) return false;
  const there = document.elementFromPoint(before.x, before.y);
  return there === null || !(before.on?.contains(there) || controlOf(there) === before.on);
}
