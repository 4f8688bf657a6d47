import { useState, type FocusEvent } from 'react';
import { keyOf, type Incoming } from './inbox.ts';

/** The one that shows: the first, but whoever has the pointer or the focus on one keeps that until they leave it. */
export function useHeldIncoming(all: readonly Incoming[]) {
  const [held, setHeld] = useState<string | null>(null);
  const one = all.find(other => keyOf(other) === held) ?? all[0];
  const keep = () => one && setHeld(keyOf(one));
  const hold = {
    onPointerEnter: keep,
    onPointerLeave: () => setHeld(null),
    onFocus: keep,
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!currentTarget.contains(relatedTarget)) setHeld(null);
    },
  };
  return { one, hold };
}
