import type { Client } from '@colyseus/core';
import { CloseReason } from '../../shared/protocol/closeReason.ts';
import { type Authorised, isSamePerson } from '../access/Authorised.ts';

type Someone = Pick<Client, 'leave'> & { auth?: Authorised };

const MOST_SILENT = 3; // lines of one person of which the room does not know yet whether they live

/**
 * One seat, one device: the one whose word came last. A line counts from its first word on, since one that died while it
 * came in (the server slept, the network changed) would put out the living one and be gone itself.
 */
export class OneDevice<C extends Someone> {
  readonly #decided = new WeakSet<C>();
  readonly #out = new WeakSet<C>();

  /** Somebody came in and has not said anything yet. `clients`: who is there, in the order in which they came. */
  cameIn(client: C, clients: Iterable<C>): void {
    const silent = this.#others(client, clients).filter(other => !this.#decided.has(other));
    for (const other of silent.slice(0, -MOST_SILENT)) this.#revoke(other);
  }

  /** It has said something, and no other device of this person since. */
  holds(client: C): boolean {
    return this.#decided.has(client) && !this.#out.has(client);
  }

  /** A line says something, whatever it is: other devices of this person go. */
  spoke(client: C, clients: Iterable<C>): void {
    if (this.#decided.has(client)) return;
    this.#decided.add(client);
    for (const other of this.#others(client, clients)) this.#revoke(other);
  }

  #others = (client: C, clients: Iterable<C>): C[] =>
    Array.from(clients).filter(other => other !== client && isSamePerson(other, client));

  #revoke(other: C): void {
    this.#decided.add(other); // what it said before it heard so does not count any more
    this.#out.add(other);
    other.leave(CloseReason.elsewhere);
  }
}
