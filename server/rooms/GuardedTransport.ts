import { matchMaker } from '@colyseus/core';
import { WebSocketTransport, type TransportOptions } from '@colyseus/ws-transport';
import { markAsRoomConnection } from '../limits/sockets.ts';
import type { Log } from '../log.ts';
import { guardSocket, type Socket } from './guardSocket.ts';

/** Detects a dead connection after 4.5 to 6 seconds: a ping every 1.5 s, and closed when the third stays unanswered. */
const HEARTBEAT = { pingInterval: 1500, pingMaxRetries: 3 } as const;
const LARGEST_FRAME = 16 * 1024; // bytes
const CLOSE_TIMEOUT_MS = 2000; // time for the close handshake; then the socket is destroyed

/** Only the name of an error: its message may contain text from the client. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** The framework's sockets, each with a guard. */
export class GuardedTransport extends WebSocketTransport {
  constructor(options: Pick<TransportOptions, 'server' | 'beforeUpgrade'>, log: Log) {
    super({ maxPayload: LARGEST_FRAME, closeTimeout: CLOSE_TIMEOUT_MS, ...HEARTBEAT, ...options } as TransportOptions);
    this.wss.prependListener('connection', socket =>
      guardSocket(socket as unknown as Socket, (what, error, fields) => log.note(what, { ...fields, error: nameOf(error) })),
    );
  }

  /** A socket that is in a room keeps its place, whatever else is opened from the same address. */
  protected override async onConnection(...[socket, request, upgrade]: Parameters<WebSocketTransport['onConnection']>) {
    await super.onConnection(socket, request, upgrade);
    const [, room = '', seat = ''] = /\/([\w-]+)\?(?:.*&)?sessionId=([\w-]+)/.exec(request.url ?? '') ?? [];
    const inside = matchMaker.getLocalRoomById(room)?.clients.some(({ sessionId }) => sessionId === seat);
    if (inside) markAsRoomConnection(request.socket);
  }
}
