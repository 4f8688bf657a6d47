import type { IncomingMessage } from 'node:http';
import { createAuthContext } from '@colyseus/core';
import { WebSocketTransport } from '@colyseus/ws-transport';
import type { Wire } from '../net/Wire.ts';
import type { Owner, Timeline } from '../time/Timeline.ts';
import { Socket } from './Socket.ts';

const PING_MS = 5000; // as `app.ts` says
const PINGS = 2;

/** The framework's own transport, on lines that are simulated. */
export class Transport {
  readonly real = new WebSocketTransport({ noServer: true, maxPayload: 16 * 1024 });
  readonly #timeline: Timeline;
  readonly #owner: Owner;
  readonly #moment: () => void;
  readonly #wires = new Set<Wire>();

  constructor(timeline: Timeline, owner: Owner, moment: () => void) {
    this.#timeline = timeline;
    this.#owner = owner;
    this.#moment = moment;
  }

  /** Looks from now on after lines that died without a word. */
  begin(): void {
    this.real['autoTerminateUnresponsiveClients'](PING_MS, PINGS);
  }

  /** A line comes in for a seat that was reserved in a room. */
  connect(wire: Wire, room: string, sessionId: string): void {
    const socket = new Socket(wire, (ms, run) => void this.#timeline.plan(ms, run, this.#owner));
    wire.plug(socket, this.#owner, this.#moment);
    this.#wires.add(wire);
    const sockets = this.real['wss'].clients as unknown as Set<Socket>;
    sockets.add(socket);
    socket.on('close', () => {
      this.#wires.delete(wire);
      sockets.delete(socket);
    });
    const url = new URL(`ws://server/p/${room}?sessionId=${sessionId}`);
    const context = createAuthContext({ headers: {} });
    void this.real['onConnection'](socket as never, {} as IncomingMessage, { url, context });
  }

  /** The process is gone: every line of it breaks. */
  cut(): void {
    for (const wire of this.#wires) wire.broken();
  }
}
