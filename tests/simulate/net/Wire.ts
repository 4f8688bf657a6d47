import { WORLD, type Owner, type Timeline } from '../time/Timeline.ts';

/** The server's end of a connection. */
export interface ServerEnd {
  heard(bytes: Buffer): void;
  close(code: number): void;
  gone(code: number): void;
  emit(event: 'pong'): void;
}

/** The events at a browser's end of a connection. */
export interface WireListener {
  heard(bytes: Buffer): void;
  closed(code: number): void;
}

const LARGEST = 16 * 1024;
const TOO_BIG = 1009;
const ABNORMAL = 1006;

/**
 * A simulated connection between a browser and the server: bytes arrive in order, or not at all. It may be slow, may
 * break, or may die silently.
 */
export class Wire {
  readonly #timeline: Timeline;
  readonly #ears: WireListener;
  #socket: ServerEnd | null = null;
  #owner: Owner = WORLD;
  #moment = (): void => {};
  #dead = false; // nothing goes through any more, and nobody knows
  #clientDone = false;
  #lastIn = 0; // when the last bytes arrive, each way
  #lastOut = 0;
  readonly latency: () => number;

  constructor(timeline: Timeline, latency: () => number, ears: WireListener) {
    this.#timeline = timeline;
    this.latency = latency;
    this.#ears = ears;
  }

  get dead(): boolean {
    return this.#dead;
  }

  /** `moment`: called at each observable moment of the server's process. */
  plug(socket: ServerEnd, owner: Owner, moment: () => void): void {
    this.#socket = socket;
    this.#owner = owner;
    this.#moment = moment;
  }

  toServer(bytes: Buffer): void {
    if (this.#clientDone) return;
    this.#deliverIn(() => {
      if (bytes.length <= LARGEST) return this.#socket?.heard(bytes);
      this.#socket?.close(TOO_BIG);
    });
  }

  toClient(bytes: Buffer): void {
    if (!this.#owner.alive) return;
    this.#moment();
    if (!this.#owner.alive) return; // killed before a byte was sent
    this.#deliverOut(() => this.#ears.heard(bytes));
  }

  ping(): void {
    this.#deliverOut(() => this.#deliverIn(() => this.#socket?.emit('pong')));
  }

  /** The server closes the connection; the browser answers. */
  goodbye(code: number): void {
    this.#deliverOut(() => {
      this.#deliverIn(() => this.#socket?.gone(code));
      this.#end(code);
    });
  }

  /** The browser closes the connection. */
  leave(code: number): void {
    if (this.#clientDone) return;
    this.#deliverIn(() => this.#socket?.gone(code));
    this.#end(code);
  }

  /** Breaks the connection with notice to both ends; bytes in flight are lost. */
  broken(): void {
    const socket = this.#socket;
    if (!this.#dead) this.#timeline.plan(1, () => this.#end(ABNORMAL));
    this.#dead = true;
    this.#timeline.plan(1, () => socket?.gone(ABNORMAL), this.#owner);
  }

  /** Kills the connection silently. */
  die(): void {
    this.#dead = true;
  }

  #end(code: number): void {
    if (this.#clientDone) return;
    this.#clientDone = true;
    this.#ears.closed(code);
  }

  #deliverIn(run: () => void): void {
    this.#lastIn = Math.max(this.#lastIn, this.#timeline.now + this.latency());
    this.#timeline.plan(this.#lastIn - this.#timeline.now, () => !this.#dead && run(), this.#owner);
  }
  #deliverOut(run: () => void): void {
    this.#lastOut = Math.max(this.#lastOut, this.#timeline.now + this.latency());
    this.#timeline.plan(this.#lastOut - this.#timeline.now, () => !this.#dead && !this.#clientDone && run());
  }
}
