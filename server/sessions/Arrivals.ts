import { LIMITS } from '../../shared/protocol/limits.ts';
import { Buckets } from '../limits/Buckets.ts';
import { FREE_JOINS } from '../limits/rates.ts';

/** Counts arrivals per session and address. In memory only: addresses are never stored. */
export class Arrivals {
  #free = new Buckets(FREE_JOINS);
  #atDoor = new Map<string, Map<string, string>>(); // session -> seat -> address

  /** Whether so many people came in freely from this address that the coach is asked about the next. */
  isOverFreeLimit(session: string, address: string): boolean {
    return this.#free.of(`${session} ${address}`).left < 1;
  }

  cameIn(session: string, address: string): void {
    this.#free.take(`${session} ${address}`);
  }

  waits(session: string, address: string, seat: string): void {
    const door = this.#atDoor.get(session) ?? new Map<string, string>();
    this.#atDoor.set(session, door.set(seat, address));
  }

  /**
   * Whether one more person may wait at the door. Being let in or refused frees a place. The last places are for addresses
   * with few people waiting, so that one address never fills the door.
   */
  hasPlace(session: string, address: string, waiting: readonly string[]): boolean {
    const door = this.#atDoor.get(session);
    const still = new Set(waiting);
    for (const seat of door?.keys() ?? []) if (!still.has(seat)) door!.delete(seat);
    if (door?.size === 0) this.#atDoor.delete(session);
    if (waiting.length >= LIMITS.doorMax) return false;
    const mine = [...(door?.values() ?? [])].filter(other => other === address).length;
    return waiting.length < LIMITS.doorFree || mine < LIMITS.doorShare;
  }
}
