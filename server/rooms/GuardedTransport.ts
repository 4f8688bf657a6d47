import { matchMaker } from '@colyseus/core';
import { WebSocketTransport, type TransportOptions } from '@colyseus/ws-transport';
import { isLine } from '../limits/sockets.ts';
import type { Log } from '../log.ts';
import { guardSocket, type Socket } from './guardSocket.ts';

/**
 * A line that stops answering is noticed after 4.5 to 6 seconds: every 1.5 s it is asked, and the third question that
 * stays without an answer ends it.
 */
const ASKED = { pingInterval: 1500, pingMaxRetries: 3 } as const;
const LARGEST_FRAME = 16 * 1024; // bytes
const GOODBYE_MS = 2000; // for the answer to a goodbye; after it the socket is gone

/** The kind of an error: its message may hold words of the client. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error);

/** The framework's sockets, each of them guarded. */
export class GuardedTransport extends WebSocketTransport {
  constructor(options: Pick<TransportOptions, 'server' | 'beforeUpgrade'>, log: Log) {
    super({ maxPayload: LARGEST_FRAME, closeTimeout: GOODBYE_MS, ...ASKED, ...options } as TransportOptions);
    this.wss.prependListener('connection', socket =>
      guardSocket(socket as unknown as Socket, (what, error, fields) => log.note(what, { ...fields, error: nameOf(error) })),
    );
  }

  /** Who is in a room keeps the line, whatever others at the same address open. */
  protected override async onConnection(...[socket, request, upgrade]: Parameters<WebSocketTransport['onConnection']>) {
    await super.onConnection(socket, request, upgrade);
    const [, room = '', seat = ''] = /\/([\w-]+)\?(?:.*&)?sessionId=([\w-]+)/.exec(request.url ?? '') ?? [];
    const inside = matchMaker.getLocalRoomById(room)?.clients.some(({ sessionId }) => sessionId === seat);
    if (inside) isLine(request.socket);
  }
}
