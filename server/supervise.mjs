// Keeps the server running: restarts it after a crash, and ends it when told to. Plain JavaScript for Node 20.19.

/** Exit code of a server that refused to start, so a restart cannot help: see `StartupError.ts`. */
const REFUSED = 78;
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const WELL_MS = 60_000; // after running this long, the backoff starts again
const PATIENCE_MS = 15_000; // for a server that was told to stop; it gives itself ten seconds
const STOPPED_BY = ['SIGTERM', 'SIGINT', 'SIGHUP'];
const STOPPED_CODES = [129, 130, 143]; // exit codes of programs that were ended by these signals

const realTime = {
  now: () => performance.now(),
  /** Calls `fn` after some time; returns a function that cancels it. */
  after(ms, fn) {
    const timer = setTimeout(() => fn(), ms);
    return () => clearTimeout(timer);
  },
};

/**
 * Starts a program with `start`, which returns its child process, and restarts it 1, 2, 4 … 30 seconds after a crash; not
 * if it ended normally, was stopped by a signal, or refused to start. `say` logs each restart, as the fields of one line.
 * With `again: false` it is not restarted. Returns `stop`, and `done`: resolves to the exit code once nothing runs any
 * more.
 */
export function supervise(start, say, { again = true, time = realTime } = {}) {
  let child = null;
  let stopping = false;
  let cancel = () => {};
  let waitMs = FIRST_WAIT_MS;
  let finish;
  const done = new Promise(resolve => (finish = resolve));

  const run = () => {
    const began = time.now();
    const mine = (child = start());
    mine.once('error', error => mine.pid === undefined && mine.emit('exit', null, null, error)); // it did not even start
    mine.once('exit', (code, signal, error) => {
      if (child !== mine) return;
      child = null;
      cancel();
      if (stopping) return finish(STOPPED_BY.includes(signal) || STOPPED_CODES.includes(code) ? 0 : (code ?? 1));
      if (code === 0 || STOPPED_BY.includes(signal)) return finish(0); // somebody stopped the server directly
      if (!again || code === REFUSED) return finish(code ?? 1);
      if (time.now() - began >= WELL_MS) waitMs = FIRST_WAIT_MS;
      const how = error ? { error: error.message } : signal ? { signal } : { code };
      say({ what: 'the server ended unexpectedly: restarting', ...how, waitSeconds: waitMs / 1000 });
      cancel = time.after(waitMs, run);
      waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 2);
    });
  };
  run();

  return {
    done,
    /** Tells the program to stop; kills it if it does not. */
    stop(signal) {
      if (!child) {
        if (!stopping) cancel();
        stopping = true;
        return finish(0);
      }
      const running = child;
      if (!stopping) cancel = time.after(PATIENCE_MS, () => running.kill('SIGKILL'));
      stopping = true;
      running.stdin?.end(); // tells it to stop where there are no signals
      running.kill(signal);
    },
  };
}
