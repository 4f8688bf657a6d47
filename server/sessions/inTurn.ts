import { perServer } from '../rooms/perServer.ts';

const allLast = perServer(() => new Map<string, Promise<unknown>>());

/** Runs what is asked for the same thing one after the other; a failure stops nothing. Who waits here must not be waited for by the work. */
export async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const last = allLast();
  const result = (last.get(key) ?? Promise.resolve()).then(work);
  const settled = result.catch(() => undefined);
  last.set(key, settled);
  try {
    return await result;
  } finally {
    if (last.get(key) === settled) last.delete(key);
  }
}
