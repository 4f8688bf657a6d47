import type { LogFields } from '../log.ts';
import { isPlainFrame } from './plainFrame.ts';

/** The parts of a `ws` socket that are used here. */
export interface Socket {
  pingCount?: number; // unanswered pings
  emit(event: string | symbol, ...args: unknown[]): boolean;
  on(event: 'message', hear: () => void): unknown;
  close(code?: number, reason?: string | Buffer): void;
  terminate(): void;
}

const MAX_REASON_BYTES = 123; // limit of RFC 6455; the library throws on more
const FAILED = 1011;
const UNREADABLE = 1003;

/** Whether a server may close with this code (RFC 6455, section 7.4). */
const isCode = (code: number): boolean =>
  (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999);

/** The longest prefix of a text that fits in this many bytes. */
function truncate(text: string, bytes: number): string {
  let kept = text;
  while (Buffer.byteLength(kept) > bytes) kept = kept.slice(0, -1);
  return kept.toWellFormed();
}

/** Limits logging, so that a client with many bad frames cannot fill the log. */
function atMostOncePerSecond<A extends unknown[]>(tell: (...args: A) => void): (...args: A) => void {
  let toldAt = -Infinity;
  return (...args) => {
    if (performance.now() - toldAt < 1000) return;
    toldAt = performance.now();
    tell(...args);
  };
}

/**
 * Contains every error of a socket to that socket, whatever a frame triggers and however the framework closes it. (The
 * framework copies text from the client into the close reason, and lets frame errors reach the process.) Incoming data
 * count as a sign of life, like a pong: a slow connection is not a dead one.
 */
export function guardSocket(socket: Socket, tell: (what: string, error: unknown, fields?: LogFields) => void): void {
  const fault = atMostOncePerSecond(tell);
  const emit = socket.emit.bind(socket);
  const close = socket.close.bind(socket);
  socket.close = (code, reason) => {
    try {
      const words = reason === undefined ? undefined : truncate(String(reason).slice(0, MAX_REASON_BYTES), MAX_REASON_BYTES);
      close(code === undefined || isCode(code) ? code : FAILED, words);
    } catch (error) {
      fault('could not close a connection', error);
      socket.terminate();
    }
  };
  socket.emit = (event, ...args) => {
    try {
      if (event === 'message' && args[0] instanceof Uint8Array && !isPlainFrame(args[0])) {
        socket.close(UNREADABLE);
        return true;
      }
      return emit(event, ...args);
    } catch (error) {
      fault('could not handle a frame', error, { event: String(event) });
      if (event !== 'close') socket.close(FAILED);
      return true;
    }
  };
  socket.on('message', () => (socket.pingCount = 0));
}
