import { useCallback, useRef, useState } from 'react';

/** How long an accepted choice may wait for the view that shows it, in ms. */
const GRACE_MS = 600;

interface Ahead<V> {
  value: V;
  turn: number;
  accepted: boolean;
}

/** Values of controls, including choices that the server has not confirmed yet. */
export interface OptimisticValues<V> {
  value(id: string): V | undefined;
  /** Whether the server's answer is still pending. */
  waiting(id: string): boolean;
  /** Whether any answer is pending: what follows from the choices may be out of date. */
  pending: boolean;
  set(id: string, value: V, answer: Promise<boolean>): void;
}

/**
 * Optimistic updates: shows a choice at once, until the server's view arrives. A refused choice is reverted. `server` has
 * the values of the view, by control.
 */
export function useOptimisticValues<V>(server: Readonly<Record<string, V>>): OptimisticValues<V> {
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
          setTimeout(() => drop(id, turn), GRACE_MS);
        },
        () => drop(id, turn),
      );
    },
    [drop],
  );

  return {
    value: id => (id in ahead ? ahead[id]?.value : server[id]),
    waiting: id => ahead[id] !== undefined && !ahead[id].accepted,
    pending: Object.values(ahead).some(one => !one.accepted),
    set,
  };
}
