import { hashToken } from '../secrets.ts';
import type { Db } from '../storage/open.ts';
import { isSecretHash } from '../storage/secretHashes.ts';

const REMEMBERED = 10_000;

/**
 * Whether a secret is one of ours: of a seat, a sign-in, a link. Nobody guesses 256 bits, so no tries are counted; only who
 * has a right one is counted for oneself, whatever neighbours at the same address do.
 */
export class Secrets {
  #db: Db;
  #known = new Set<string>(); // hashes that were right; who used one last stands last

  constructor(db: Db) {
    this.#db = db;
  }

  /** The hash of a secret that opens or once opened something; null for any other. */
  async known(secret: string | undefined): Promise<string | null> {
    if (!secret) return null;
    const hash = hashToken(secret);
    if (!this.#known.delete(hash) && !(await isSecretHash(this.#db, hash))) return null;
    this.#known.add(hash);
    if (this.#known.size > REMEMBERED) this.#known.delete(this.#known.values().next().value!);
    return hash;
  }
}
