import type { IncomingMessage, Server, ServerOptions, ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
import { addressKey } from './addressKey.ts';
import { SOCKETS_PER_ADDRESS, UNFINISHED_PER_ADDRESS } from './rates.ts';

/**
 * Closes slow requests: headers within five seconds, the whole within eight; the largest body is 16 kB. `timeout`: a
 * socket without traffic for this long is checked (`isStuck`).
 */
export const TIMEOUTS = {
  headersTimeout: 5_000,
  requestTimeout: 8_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 1_000,
} as const satisfies ServerOptions;
const STILL_MS = 10_000;

/** Pipelined requests on one socket. Browsers wait for each answer. */
const MAX_PIPELINED = 4;

/** How long a socket that must make progress, and one that waits for our answer, are spared while others can be closed. */
const GRACE_MS = { theirs: 2_000, ours: 10_000 } as const;

interface Held {
  since: number; // start of its current activity, ms
  isOurs: boolean; // it waits for our answer; else we wait for the client
}

/** The sockets of one address, oldest activity first; those in a room are not included. */
interface Address {
  open: number;
  held: Map<Socket, Held>;
  unfinished: Set<Socket>; // with a request body or room join in progress
}

const lines = new WeakSet<Socket>();
const becomeLine = new WeakMap<Socket, () => void>();

/** Marks a socket as a connection to a room: it is never closed to make room. */
export function markAsRoomConnection(socket: Socket): void {
  lines.add(socket);
  becomeLine.get(socket)?.();
}

/**
 * Limits the sockets per address, and their unfinished requests. The newest is accepted; of those that are not in a room,
 * the one without progress for longest is closed, so that somebody who opens very many shuts out neither neighbours nor
 * others. Behind a proxy all sockets are the proxy's, and limiting is the proxy's job.
 */
export function limitSockets(
  http: Server,
  trustProxy: number,
  { most = SOCKETS_PER_ADDRESS, stillMs = STILL_MS }: { most?: number; stillMs?: number | undefined } = {},
): void {
  http.setTimeout(stillMs, socket => void (isStuck(socket) && socket.destroy()));
  const ahead = new WeakMap<Socket, number>();
  http.prependListener('request', ({ socket }, response) => {
    const waiting = (ahead.get(socket) ?? 0) + 1;
    ahead.set(socket, waiting);
    answering.set(socket, response);
    if (waiting > MAX_PIPELINED) socket.destroy();
    response.once('close', () => ahead.set(socket, (ahead.get(socket) ?? 1) - 1));
  });
  if (trustProxy > 0) return;
  const addresses = new Map<string, Address>();
  const owners = new WeakMap<Socket, Address>();

  const hold = (socket: Socket, isOurs: boolean): Address | undefined => {
    const own = owners.get(socket);
    if (!own || socket.destroyed || lines.has(socket)) return own;
    own.held.delete(socket);
    own.held.set(socket, { since: performance.now(), isOurs });
    return own;
  };
  const begin = (socket: Socket): void => {
    const unfinished = owners.get(socket)?.unfinished;
    if (!unfinished) return;
    unfinished.delete(socket);
    unfinished.add(socket);
    if (unfinished.size > UNFINISHED_PER_ADDRESS) unfinished.values().next().value?.destroy();
  };
  http.on('connection', socket => {
    const key = addressKey(socket.remoteAddress);
    const own: Address = addresses.get(key) ?? { open: 0, held: new Map(), unfinished: new Set() };
    addresses.set(key, own);
    owners.set(socket, own);
    own.open += 1;
    hold(socket, false);
    becomeLine.set(socket, () => {
      own.held.delete(socket);
      own.unfinished.delete(socket);
    });
    socket.once('close', () => {
      own.open -= 1;
      own.held.delete(socket);
      own.unfinished.delete(socket);
      if (own.open === 0) addresses.delete(key);
    });
    if (own.open > most) socketToClose(own.held, socket)?.destroy();
  });
  http.on('request', (request, response) => {
    const { socket } = request;
    hold(socket, !hasBody(request));
    if (hasBody(request)) {
      begin(socket);
      request.once('end', () => hold(socket, !response.writableFinished));
      request.once('close', () => owners.get(socket)?.unfinished.delete(socket));
    }
    response.once('close', () => hold(socket, false));
  });
  http.on('upgrade', ({ socket }) => {
    hold(socket, false);
    begin(socket);
  });
}

const answering = new WeakMap<Socket, ServerResponse>();

/**
 * Whether nothing moved for long because the client does not read, or does not send. A client that waits for our answer
 * keeps waiting.
 */
function isStuck(socket: Socket): boolean {
  const response = answering.get(socket);
  return !response || response.closed || response.writableFinished || socket.writableLength > 0;
}

const hasBody = ({ headers }: IncomingMessage): boolean =>
  headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0;

/**
 * The socket to close: first one that was idle or sent too little for long, then one that has not read an answer for long,
 * then the oldest that we wait for.
 */
function socketToClose(held: ReadonlyMap<Socket, Held>, newest: Socket): Socket | undefined {
  const now = performance.now();
  let [ours, theirs]: [Socket | null, Socket | null] = [null, null]; // the oldest of each
  for (const [socket, { isOurs }] of held) {
    if (socket === newest || socket.destroyed) continue;
    if (isOurs) ours ??= socket;
    else theirs ??= socket;
    if (ours && theirs) break;
  }
  const age = (socket: Socket): number => now - held.get(socket)!.since;
  if (theirs && age(theirs) >= GRACE_MS.theirs) return theirs;
  if (ours && age(ours) >= GRACE_MS.ours) return ours;
  return theirs ?? ours ?? newest;
}
