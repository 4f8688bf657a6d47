import { useEffect, useState, type RefObject } from 'react';

const CHAT = '[data-region="team"] form:is(:focus-within, :hover)';
/** Whoever leaves the chat with a press has ended that press, in ms. */
const AFTER_MS = 500;
const EVENTS = ['focusin', 'focusout', 'pointerover', 'pointerout'] as const;

/**
 * In one column the chat stands on this place: it keeps its height while somebody types there, or is about to press. Whether
 * it is held like that.
 */
export function useStillForChat(place: RefObject<HTMLElement | null>, applies: boolean): boolean {
  const [still, setStill] = useState(false);
  useEffect(() => {
    const element = place.current;
    if (!element || !applies) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hold = (on: boolean) => {
      element.style.height = on ? element.style.height || `${element.offsetHeight}px` : '';
      setStill(on);
    };
    const look = () => {
      clearTimeout(timer);
      const on = document.querySelector(CHAT) !== null;
      if (on) hold(true);
      else timer = setTimeout(hold, AFTER_MS, false);
    };
    for (const event of EVENTS) document.addEventListener(event, look);
    return () => {
      for (const event of EVENTS) document.removeEventListener(event, look);
      clearTimeout(timer);
      hold(false);
    };
  }, [place, applies]);
  return still;
}
