import { useCallback, useRef, useState } from 'react';

/** How long an accepted choice may wait for the view that shows it, in ms. */
const GRACE = 600;

interface Ahead<V> {
  value: V;
  turn: number;
  accepted: boolean;
}

/** Controls that answer the hand at once: what was chosen shows before the server's view does. */
export interface Lead<V> {
  value(id: string): V | undefined;
  /** The answer is still under way. */
  waiting(id: string): boolean;
  set(id: string, value: V, answer: Promise<boolean>): void;
}

/**
 * Shows a choice at once and lets the server's view take over when it arrives. A refused choice goes back by itself.
 * `server` holds what the view says, by control.
 */
export function useLead<V>(server: Readonly<Record<string, V>>): Lead<V> {
  const [ahead, setAhead] = useState<Readonly<Record<string, Ahead<V>>>>({});
  const turns = useRef(0);

  const drop = useCallback((id: string, turn: number) => {
    setAhead(now => (now[id]?.turn === turn ? Object.fromEntries(Object.entries(now).filter(([key]) => key !== id)) : now));
  }, []);

  const set = useCallback(
    (id: string, value: V, answer: Promise<boolean>) => {
      const turn = ++turns.current;
      setAhead(now => ({ ...now, [id]: { value, turn, accepted: false } }));
      answer.then(
        ok => {
          if (!ok) return drop(id, turn);
          setAhead(now => {
            const mine = now[id];
            return mine?.turn === turn ? { ...now, [id]: { ...mine, accepted: true } } : now;
          });
          setTimeout(() => drop(id, turn), GRACE);
        },
        () => drop(id, turn),
      );
    },
    [drop],
  );

  return {
    value: id => (id in ahead ? ahead[id]?.value : server[id]),
    waiting: id => ahead[id] !== undefined && !ahead[id].accepted,
    set,
  };
}
