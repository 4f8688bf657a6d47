/** Waits until something holds, polling every few milliseconds. Fails with the last value. */
export async function until<T>(look: () => T | Promise<T>, what: string, withinMs = 20_000): Promise<NonNullable<T>> {
  const end = performance.now() + withinMs;
  let seen: T | undefined;
  while (performance.now() < end) {
    seen = await look();
    if (seen) return seen;
    await new Promise(next => setTimeout(next, 5));
  }
  throw new Error(`not within ${withinMs} ms: ${what}; last seen ${JSON.stringify(seen)}`);
}
