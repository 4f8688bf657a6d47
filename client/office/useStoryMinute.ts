import { useEffect, useState } from 'react';
import type { ClockView } from '../../shared/protocol/view.ts';
import { clockNow } from '../layout/clock.ts';

/** When each clock was first seen, so that returning to the office does not set it back. */
const seen = new WeakMap<ClockView, number>();

function storyMinute(clock: ClockView): number {
  const since = seen.get(clock) ?? performance.now();
  seen.set(clock, since);
  return clockNow(clock, performance.now() - since).storyMinute;
}

/** The minute on the wall clock, which keeps counting between views. */
export function useStoryMinute(clock: ClockView): number {
  const [minute, setMinute] = useState(() => storyMinute(clock));
  useEffect(() => {
    const tell = () => setMinute(storyMinute(clock));
    tell();
    if (!clock.running) return;
    const every = setInterval(tell, 1000);
    return () => clearInterval(every);
  }, [clock]);
  return minute;
}
