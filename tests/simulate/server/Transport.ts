import type { IncomingMessage } from 'node:http';
import { createAuthContext } from '@colyseus/core';
import { silentLog } from '../../../server/log.ts';
import { GuardedTransport } from '../../../server/rooms/GuardedTransport.ts';
import type { Wire } from '../net/Wire.ts';
import type { Owner, Timeline } from '../time/Timeline.ts';
import { Socket } from './Socket.ts';

/** The server's own transport, on simulated connections. */
export class Transport {
  readonly real = new GuardedTransport({}, silentLog);
  readonly #timeline: Timeline;
  readonly #owner: Owner;
  readonly #moment: () => void;
  readonly #wires = new Set<Wire>();

  constructor(timeline: Timeline, owner: Owner, moment: () => void) {
    this.#timeline = timeline;
    this.#owner = owner;
    this.#moment = moment;
  }

  /** Starts to check for silently dead connections. */
  begin(): void {
    this.real['autoTerminateUnresponsiveClients'](this.real['pingIntervalMS'], this.real['pingMaxRetries']);
  }

  /** A browser connects, with a seat that was reserved in a room. */
  dial(wire: Wire, room: string, sessionId: string): void {
    if (!this.#owner.alive) return wire.broken();
    this.#wires.add(wire);
    this.#timeline.plan(wire.latency(), () => this.#comesIn(wire, room, sessionId), this.#owner);
  }

  #comesIn(wire: Wire, room: string, sessionId: string): void {
    if (wire.dead) return;
    const socket = new Socket(wire, (ms, run) => void this.#timeline.plan(ms, run, this.#owner));
    wire.plug(socket, this.#owner, this.#moment);
    const sockets = this.real['wss'].clients as unknown as Set<Socket>;
    sockets.add(socket);
    socket.on('close', () => {
      this.#wires.delete(wire);
      sockets.delete(socket);
    });
    const url = new URL(`ws://server/p/${room}?sessionId=${sessionId}`);
    const context = createAuthContext({ headers: {} });
    this.real['wss'].emit('connection', socket as never, {} as IncomingMessage, { url, context } as never);
  }

  /** The process has ended: all its connections break. */
  cut(): void {
    for (const wire of this.#wires) wire.broken();
  }
}
