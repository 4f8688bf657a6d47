export type SaveState = 'saved' | 'saving' | 'failed';

interface Timers {
  set(run: () => void, ms: number): unknown;
  clear(timer: unknown): void;
}
const browser: Timers = { set: (run, ms) => setTimeout(run, ms), clear: timer => clearTimeout(timer as number) };
const QUIET_MS = 700; // debounce after the last key
const AGAIN_MS = 4_000;

/** Saves typed input: debounced, one save at a time, retried until it succeeds. */
export class AutoSave<T> {
  readonly #save: (value: T) => Promise<unknown>;
  readonly #tell: (state: SaveState) => void;
  readonly #timers: Timers;
  #waiting: { value: T } | null = null;
  #timer: unknown = null;
  #running: Promise<void> | null = null;

  constructor(save: (value: T) => Promise<unknown>, tell: (state: SaveState) => void, timers: Timers = browser) {
    this.#save = save;
    this.#tell = tell;
    this.#timers = timers;
  }

  change(value: T): void {
    this.#waiting = { value };
    this.#tell('saving');
    this.#later(QUIET_MS);
  }

  /** Saves a pending change now, for instance before a PDF is made or when the page unloads. */
  async flush(): Promise<void> {
    this.#timers.clear(this.#timer);
    await this.#running;
    if (!this.#waiting) return;
    this.#running = this.#saveWaiting(this.#waiting.value);
    await this.#running;
  }

  async #saveWaiting(value: T): Promise<void> {
    this.#waiting = null;
    try {
      await this.#save(value);
      if (!this.#waiting) this.#tell('saved');
    } catch {
      this.#waiting ??= { value };
      this.#tell('failed');
      this.#later(AGAIN_MS);
    } finally {
      this.#running = null;
    }
  }

  #later(ms: number): void {
    this.#timers.clear(this.#timer);
    this.#timer = this.#timers.set(() => void this.flush(), ms);
  }
}
