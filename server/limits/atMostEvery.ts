/** A call that does its work at most once within a time; what was asked meanwhile is done once, at the end of it. */
export interface Calm {
  (): void;
  stop(): void;
}

/** `work` at once, and then at most every so many milliseconds; never twice at a time. It must not throw. */
export function atMostEvery(ms: number, work: () => Promise<void> | void): Calm {
  let resting = false;
  let asked = false;
  let stopped = false;
  let timer: NodeJS.Timeout | undefined;
  const calm = (): void => {
    if (stopped) return;
    if (resting) {
      asked = true;
      return;
    }
    resting = true;
    asked = false;
    const done = Promise.resolve(work()).catch(() => undefined);
    timer = setTimeout(() => {
      void done.then(() => {
        resting = false;
        if (asked) calm();
      });
    }, ms);
    timer.unref();
  };
  return Object.assign(calm, {
    stop: () => {
      stopped = true;
      clearTimeout(timer);
    },
  });
}
