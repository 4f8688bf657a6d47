/** A throttled function: runs its work at most once per interval; calls in between are merged into one run at its end. */
export interface Throttled {
  (): void;
  stop(): void;
}

/** Throttles `work`: runs it at once, then at most once per interval, and never concurrently. `work` must not throw. */
export function throttle(ms: number, work: () => Promise<void> | void): Throttled {
  let resting = false;
  let isPending = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const throttled = (): void => {
    if (stopped) return;
    if (resting) {
      isPending = true;
      return;
    }
    resting = true;
    isPending = false;
    const done = Promise.resolve(work()).catch(() => undefined);
    timer = setTimeout(() => {
      void done.then(() => {
        resting = false;
        if (isPending) throttled();
      });
    }, ms);
    timer.unref();
  };
  return Object.assign(throttled, {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  });
}
