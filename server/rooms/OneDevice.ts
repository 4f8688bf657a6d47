import type { Client } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import { type Authorised, isSamePerson } from '../access/Authorised.ts';

type RoomClient = Pick<Client, 'leave'> & { auth?: Authorised };

const MAX_SILENT = 3; // connections of one person that may be alive or not

/**
 * Keeps one device per seat: the one that sent the latest message. A connection only counts from its first message on,
 * since one that died during the handshake (the server slept, the network changed) would otherwise evict a live one and
 * then be gone itself.
 */
export class OneDevice<C extends RoomClient> {
  readonly #decided = new WeakSet<C>();
  readonly #out = new WeakSet<C>();

  /** A client joined and has not sent anything yet. `clients`: those present, in order of arrival. */
  joined(client: C, clients: Iterable<C>): void {
    const silent = this.#others(client, clients).filter(other => !this.#decided.has(other));
    for (const other of silent.slice(0, -MAX_SILENT)) this.#revoke(other);
  }

  /** Whether this client has sent something, and no other device of this person since. */
  holds(client: C): boolean {
    return this.#decided.has(client) && !this.#out.has(client);
  }

  /** A client sent a message: the person's other devices are disconnected. */
  messageReceived(client: C, clients: Iterable<C>): void {
    if (this.#decided.has(client)) return;
    this.#decided.add(client);
    for (const other of this.#others(client, clients)) this.#revoke(other);
  }

  #others = (client: C, clients: Iterable<C>): C[] =>
    Array.from(clients).filter(other => other !== client && isSamePerson(other, client));

  #revoke(other: C): void {
    this.#decided.add(other); // messages it sent before it was told no longer count
    this.#out.add(other);
    other.leave(CloseReason.elsewhere);
  }
}
