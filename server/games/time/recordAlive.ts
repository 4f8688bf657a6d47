import type { Services } from '../../services.ts';
import { markAlive } from '../../storage/teams.ts';

const EVERY_MS = 3000;

/**
 * Records every few seconds that a team's game is running, so that a crash costs it no time. Returns a function that stops
 * it.
 */
export function recordAlive(services: Services, { team, now }: { team: string; now: () => number }): () => void {
  let cancel = (): void => {};
  let stopped = false;
  let isFailing = false;
  const stamp = async (): Promise<void> => {
    try {
      await markAlive(services.db, team, now());
      isFailing = false;
    } catch (error) {
      if (!isFailing) services.log.fault('could not record that the game is alive', error, { team });
      isFailing = true;
    }
    if (!stopped) cancel = services.clock.setTimer(services.clock.now() + EVERY_MS, stamp);
  };
  void stamp();
  return () => {
    stopped = true;
    cancel();
  };
}
