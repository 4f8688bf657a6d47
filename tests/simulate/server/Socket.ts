import { EventEmitter } from 'node:events';
import * as ws from 'ws';
import type { Wire } from '../net/Wire.ts';

type Sender = { close(code: number | undefined, reason: string | Buffer | undefined, mask: boolean, done: () => void): void };
const { Sender } = ws as unknown as { Sender: new (socket: object) => Sender }; // its types leave this one out

const OPEN = 1;
const CLOSING = 2;
const CLOSED = 3;
const TAKES_CLOSE_MS = 30_000; // so long a goodbye may stay unanswered

/** The server's end of a connection: the part of a `ws` socket that the framework uses, with the checks of the real one. */
export class Socket extends EventEmitter {
  readyState: number = OPEN;
  readonly #wire: Wire;
  readonly #later: (ms: number, run: () => void) => void;
  pingCount = 0;

  /** `later` schedules an event of the server's process. */
  constructor(wire: Wire, later: (ms: number, run: () => void) => void) {
    super();
    this.#wire = wire;
    this.#later = later;
  }

  send(data: Uint8Array | number[], _options?: unknown, sent?: (error?: Error) => void): void {
    if (this.readyState !== OPEN) {
      if (sent) process.nextTick(sent, new Error('not open'));
      return;
    }
    this.#wire.toClient(Buffer.from(data));
    sent?.();
  }

  ping(): void {
    if (this.readyState === OPEN) this.#wire.ping();
  }

  close(code?: number, reason?: string | Buffer): void {
    if (this.readyState !== OPEN) return;
    this.readyState = CLOSING;
    checked(code, reason);
    this.#wire.goodbye(code ?? 1005);
    this.#later(TAKES_CLOSE_MS, () => this.gone(1006));
  }

  terminate(): void {
    if (this.readyState === CLOSED) return;
    this.readyState = CLOSING;
    this.#wire.broken();
    this.#later(0, () => this.gone(1006));
  }

  /** Receives bytes. Errors of listeners are not caught, as in the real one. */
  heard(bytes: Buffer): void {
    if (this.readyState === OPEN) this.emit('message', bytes, true);
  }

  /** The connection has closed. */
  gone(code: number): void {
    if (this.readyState === CLOSED) return;
    this.readyState = CLOSED;
    this.emit('close', code, Buffer.alloc(0));
  }
}

/** Makes a close frame with the real library, which throws on a too long reason or an invalid code. */
function checked(code?: number, reason?: string | Buffer): void {
  const nowhere = { cork() {}, uncork() {}, write: () => true };
  new Sender(nowhere).close(code, reason, false, () => undefined);
}
