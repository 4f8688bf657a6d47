import type { LogFields } from '../log.ts';
import { isPlainFrame } from './plainFrame.ts';

/** What is used here of a socket of the `ws` library. */
export interface Socket {
  pingCount?: number; // pings that were not answered
  emit(event: string | symbol, ...args: unknown[]): boolean;
  on(event: 'message', hear: () => void): unknown;
  close(code?: number, reason?: string | Buffer): void;
  terminate(): void;
}

const MOST_REASON_BYTES = 123; // of RFC 6455; the library throws on more
const FAILED = 1011;
const UNREADABLE = 1003;

/** Codes that a server may close with (RFC 6455, section 7.4). */
const isCode = (code: number): boolean =>
  (code >= 1000 && code <= 1014 && ![1004, 1005, 1006].includes(code)) || (code >= 3000 && code <= 4999);

/** As much of a text as fits in so many bytes. */
function cut(text: string, bytes: number): string {
  let kept = text;
  while (Buffer.byteLength(kept) > bytes) kept = kept.slice(0, -1);
  return kept.toWellFormed();
}

/** Whoever sends many bad frames fills no log. */
function atMostOncePerSecond<A extends unknown[]>(tell: (...args: A) => void): (...args: A) => void {
  let toldAt = -Infinity;
  return (...args) => {
    if (performance.now() - toldAt < 1000) return;
    toldAt = performance.now();
    tell(...args);
  };
}

/**
 * Makes a socket one of which nothing can end more than that socket: whatever a frame sets off and however the framework
 * closes it. The framework puts words of the client into the reason of a close, and lets errors of a frame go up to the
 * process. Data count as a sign of life, as an answered ping does: a slow line is no dead one.
 */
export function guardSocket(socket: Socket, tell: (what: string, error: unknown, fields?: LogFields) => void): void {
  const fault = atMostOncePerSecond(tell);
  const emit = socket.emit.bind(socket);
  const close = socket.close.bind(socket);
  socket.close = (code, reason) => {
    try {
      const words = reason === undefined ? undefined : cut(String(reason).slice(0, MOST_REASON_BYTES), MOST_REASON_BYTES);
      close(code === undefined || isCode(code) ? code : FAILED, words);
    } catch (error) {
      fault('a line did not close well', error);
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
      fault('a frame could not be handled', error, { event: String(event) });
      if (event !== 'close') socket.close(FAILED);
      return true;
    }
  };
  socket.on('message', () => (socket.pingCount = 0));
}
