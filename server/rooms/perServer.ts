import { matchMaker } from '@colyseus/core';

/** One value per running server: a matchmaker that was set up anew gets a new one. */
export function perServer<T>(make: () => T): () => T {
  const made = new WeakMap<object, T>();
  return () => {
    const { presence } = matchMaker;
    const value = made.get(presence) ?? make();
    made.set(presence, value);
    return value;
  };
}
