import { HttpFailure, reasonOf, type HttpReason } from './call.ts';
import { isTransient } from './retryUntilAnswered.ts';

/**
 * 'failed': not saved yet, tried again by itself. 'refused': the server will not have it as it is, only a change is tried.
 * 'gone': what it belongs to is no longer there, or no longer open to this person; nothing is tried any more.
 */
export type SaveState = 'saved' | 'saving' | 'failed' | 'refused' | 'gone';

const GONE: ReadonlySet<HttpReason> = new Set(['ended', 'notFound', 'notYours']);

/** What a failed save leads to. */
export function stateAfter(error: unknown): 'failed' | 'refused' | 'gone' {
  const reason = reasonOf(error);
  return isTransient(reason) ? 'failed' : GONE.has(reason) ? 'gone' : 'refused';
}

export interface Timers {
  set(run: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}
const browser: Timers = { set: (run, ms) => setTimeout(run, ms), clear: timer => clearTimeout(timer as number) };
const QUIET_MS = 700; // debounce after the last key
const AGAIN_MS = 4_000;

/** Saves typed input: debounced, one save at a time, retried until it succeeds or cannot succeed. */
export class AutoSave<T> {
  readonly #save: (value: T) => Promise<unknown>;
  readonly #tell: (state: SaveState) => void;
  readonly #timers: Timers;
  #waiting: { value: T } | null = null;
  #timer: unknown = null;
  #running: Promise<void> | null = null;
  #tries = 0;
  #gone = false;

  constructor(save: (value: T) => Promise<unknown>, tell: (state: SaveState) => void, timers: Timers = browser) {
    this.#save = save;
    this.#tell = tell;
    this.#timers = timers;
  }

  change(value: T): void {
    if (this.#gone) return;
    this.#waiting = { value };
    this.#tell('saving');
    this.#later(QUIET_MS);
  }

  /** Saves a pending change now, for instance before a PDF is made. */
  async flush(): Promise<void> {
    this.#timers.clear(this.#timer);
    await this.#running;
    if (this.#waiting) await this.#begin(this.#waiting.value);
  }

  /** Saves a pending change while the page closes: nobody is left to wait for a save that is under way. */
  close(): void {
    if (!this.#waiting) return;
    this.#timers.clear(this.#timer);
    void this.#begin(this.#waiting.value);
  }

  /** Nobody looks any more: nothing is tried again. */
  stop(): void {
    this.#timers.clear(this.#timer);
    this.#waiting = null;
  }

  #begin(value: T): Promise<void> {
    const running = this.#saveWaiting(value).finally(() => {
      if (this.#running === running) this.#running = null;
    });
    this.#running = running;
    return running;
  }

  async #saveWaiting(value: T): Promise<void> {
    this.#waiting = null;
    const nth = (this.#tries += 1);
    try {
      await this.#save(value);
      if (!this.#waiting) this.#tell('saved');
    } catch (error) {
      if (nth === this.#tries) this.#failed(value, error); // else a newer value is on its way
    }
  }

  #failed(value: T, error: unknown): void {
    const state = stateAfter(error);
    this.#tell(state);
    if (state === 'gone') {
      this.#gone = true;
      return this.stop();
    }
    const isNewer = this.#waiting !== null; // typed since, and about to be tried
    this.#waiting ??= { value };
    const wait = error instanceof HttpFailure && error.waitSeconds !== null ? error.waitSeconds * 1000 : AGAIN_MS;
    if (state === 'failed') this.#later(wait);
    else if (!isNewer) this.#timers.clear(this.#timer);
  }

  #later(ms: number): void {
    this.#timers.clear(this.#timer);
    this.#timer = this.#timers.set(() => void this.flush(), ms);
  }
}
