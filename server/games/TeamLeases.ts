/** The teams whose game runs in this process: two rooms must never step one team. */
export class TeamLeases {
  readonly #held = new Map<string, Promise<void>>();

  /**
   * Takes a team for one room; waits for a room that is just closing. The answer gives the team free.
   * Throws when a room holds it: whoever wanted in finds that room at the next try.
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
