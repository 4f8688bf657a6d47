/** The teams whose game runs in this process: no two rooms may ever step the same team. */
export class TeamLeases {
  readonly #held = new Map<string, Promise<void>>();

  /**
   * Leases a team to one room, waiting for a room that is about to close. Resolves to a function that ends the lease.
   * Throws if another room holds it: whoever wants to join finds that room at the next try.
   */
  async take(team: string, patienceMs = 3000): Promise<() => void> {
    const held = this.#held.get(team);
    if (held) {
      const late = new Promise<never>((_, reject) =>
        setTimeout(() => reject(new Error(`team ${team} is held by another room`)), patienceMs).unref(),
      );
      await Promise.race([held, late]);
      return this.take(team, patienceMs);
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#held.set(team, promise);
    return () => {
      if (this.#held.get(team) === promise) this.#held.delete(team);
      resolve();
    };
  }
}
