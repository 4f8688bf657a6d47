import { hashToken } from '../secrets.ts';
import type { Db } from '../storage/open.ts';
import { isSecretHash } from '../storage/secretHashes.ts';

const REMEMBERED = 10_000;

/**
 * Recognises secrets of ours: of seats, sign-ins, links. Nobody can guess 256 bits, so tries are not counted; the holder
 * of a valid secret gets a rate limit of their own, whatever others at the same address do.
 */
export class Secrets {
  #db: Db;
  #known = new Set<string>(); // hashes of valid secrets, most recently used last

  constructor(db: Db) {
    this.#db = db;
  }

  /** The hash of a secret that is or was valid; null for any other. */
  async known(secret: string | undefined): Promise<string | null> {
    if (!secret) return null;
    const hash = hashToken(secret);
    if (!this.#known.delete(hash) && !(await isSecretHash(this.#db, hash))) return null;
    this.#known.add(hash);
    if (this.#known.size > REMEMBERED) this.#known.delete(this.#known.values().next().value!);
    return hash;
  }
}
