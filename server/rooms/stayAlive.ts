import type { House } from '../house.ts';
import { markAlive } from '../storage/teams.ts';

const EVERY_MS = 3000;

/** Writes every few seconds that a team's game runs, so that a crash does not cost it time. The answer stops it. */
export function stayAlive(house: House, team: string): () => void {
  let cancel = (): void => {};
  let stopped = false;
  const stamp = async (): Promise<void> => {
    try {
      await markAlive(house.db, team, house.clock.now());
    } catch (error) {
      house.log.fault('sign of life not written', error, { team });
    }
    if (!stopped) cancel = house.clock.setTimer(house.clock.now() + EVERY_MS, stamp);
  };
  void stamp();
  return () => {
    stopped = true;
    cancel();
  };
}
