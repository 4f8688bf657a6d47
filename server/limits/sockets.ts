import type { Server, ServerOptions } from 'node:http';
import type { Socket } from 'node:net';
import { addressKey } from './addressKey.ts';
import { SOCKETS_PER_ADDRESS } from './rates.ts';

/** Who sends a request drop by drop is let go: a head within ten seconds, the whole within thirty. */
export const PATIENCE = {
  headersTimeout: 10_000,
  requestTimeout: 30_000,
  keepAliveTimeout: 15_000,
  connectionsCheckingInterval: 2_000,
} as const satisfies ServerOptions;

/**
 * Bounds the sockets of one address. The newest is taken up and the one that is idle longest goes, so that whoever opens
 * very many keeps neither neighbours nor others out. Behind a proxy all sockets are the proxy's, and it does this.
 */
export function limitSockets(http: Server, trustProxy: number, most = SOCKETS_PER_ADDRESS): void {
  if (trustProxy > 0) return;
  const addresses = new Map<string, { open: number; idle: Set<Socket> }>();
  const of = (socket: Socket, key = addressKey(socket.remoteAddress)) => {
    const known = addresses.get(key) ?? { open: 0, idle: new Set<Socket>() };
    addresses.set(key, known);
    return known;
  };
  http.on('connection', socket => {
    const key = addressKey(socket.remoteAddress);
    const own = of(socket, key);
    own.open += 1;
    own.idle.add(socket);
    socket.once('close', () => {
      own.open -= 1;
      own.idle.delete(socket);
      if (own.open === 0) addresses.delete(key);
    });
    if (own.open > most) own.idle.values().next().value?.destroy();
  });
  http.on('request', ({ socket }, response) => {
    const { idle } = of(socket);
    idle.delete(socket);
    response.once('close', () => {
      if (!socket.destroyed) idle.add(socket);
    });
  });
  http.on('upgrade', ({ socket }) => void of(socket).idle.delete(socket));
}
