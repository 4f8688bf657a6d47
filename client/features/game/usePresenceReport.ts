import { useEffect } from 'react';
import { presence } from '../../net/game.ts';

const QUIET_MS = 60_000; // "active" means input in the last minute

/** Reports to the team what this person is doing: the front window, typing, and whether they are active. */
export function usePresenceReport(window: string, typing: boolean): void {
  useEffect(() => presence({ window, typing }), [window, typing]);
  useEffect(() => {
    let rest: ReturnType<typeof setTimeout> | undefined;
    const touch = () => {
      presence({ active: true });
      clearTimeout(rest);
      rest = setTimeout(() => presence({ active: false }), QUIET_MS);
    };
    touch();
    const events = ['pointerdown', 'keydown', 'wheel'] as const;
    for (const event of events) document.addEventListener(event, touch, { passive: true });
    return () => {
      clearTimeout(rest);
      for (const event of events) document.removeEventListener(event, touch);
    };
  }, []);
}
