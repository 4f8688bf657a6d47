import { perServer } from './perServer.ts';

/** The teams whose game runs in this process: two rooms must never step one team. */
const allLive = perServer(() => new Map<string, Promise<void>>());

/**
 * Takes a team for one room; waits for a room that is just closing. The answer gives the team free.
 * Throws when a room holds it: whoever wanted in finds that room at the next try.
 */
export async function holdTeam(team: string, patienceMs = 3000): Promise<() => void> {
  const live = allLive();
  const held = live.get(team);
  if (held) {
    const late = new Promise<never>((_, reject) =>
      setTimeout(() => reject(new Error(`team ${team} is held by another room`)), patienceMs).unref(),
    );
    await Promise.race([held, late]);
    return holdTeam(team, patienceMs);
  }
  const { promise, resolve } = Promise.withResolvers<void>();
  live.set(team, promise);
  return () => {
    if (live.get(team) === promise) live.delete(team);
    resolve();
  };
}
