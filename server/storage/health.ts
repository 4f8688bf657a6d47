import { sql } from 'kysely';
import type { Db, Store } from './open.ts';

const SHARED_MS = 1000; // at most one write per interval, however often it is asked
const PATIENCE_MS = 700; // the answer comes within a second, even if the store is locked

/** Whether every page of the file can be read. */
export async function isIntact(db: Db): Promise<boolean> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  return rows[0]?.quick_check === 'ok';
}

/** A real write on one connection; throws if it fails. */
export async function writeHealth(db: Db, at: number): Promise<void> {
  await db
    .insertInto('health')
    .values({ id: 1, at })
    .onConflict(conflict => conflict.column('id').doUpdateSet({ at }))
    .execute();
}

/** A real write on both connections; throws if one fails. */
export async function writeBoth({ db, journal }: Store, at: number): Promise<void> {
  await Promise.all([writeHealth(db, at), writeHealth(journal, at)]);
}

/** Checks whether the store can write. Concurrent calls, and those shortly after, share one result. */
export class Health {
  #store: Store;
  #now: () => number;
  #last: { at: number; done: Promise<void>; busy: boolean } | null = null;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  /** Throws if the store cannot write, or does not answer within a second. */
  async check(): Promise<void> {
    const { done } = this.#write();
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, fail) => {
      timer = setTimeout(() => fail(new Error(`the store did not answer within ${PATIENCE_MS} ms`)), PATIENCE_MS);
    });
    try {
      await Promise.race([done, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  #write(): { done: Promise<void> } {
    const at = performance.now();
    if (this.#last && (this.#last.busy || at - this.#last.at < SHARED_MS)) return this.#last;
    const last = { at, busy: true, done: writeBoth(this.#store, this.#now()) };
    const free = (): void => void (last.busy = false);
    last.done.then(free, free);
    return (this.#last = last);
  }
}
