import type { House } from '../../house.ts';
import { markAlive } from '../../storage/teams.ts';

const EVERY_MS = 3000;

/** Writes every few seconds that a team's game runs, so that a crash does not cost it time. The answer stops it. */
export function stayAlive(house: House, { team, now }: { team: string; now: () => number }): () => void {
  let cancel = (): void => {};
  let stopped = false;
  let isFailing = false;
  const stamp = async (): Promise<void> => {
    try {
      await markAlive(house.db, team, now());
      isFailing = false;
    } catch (error) {
      if (!isFailing) house.log.fault('sign of life not written', error, { team });
      isFailing = true;
    }
    if (!stopped) cancel = house.clock.setTimer(house.clock.now() + EVERY_MS, stamp);
  };
  void stamp();
  return () => {
    stopped = true;
    cancel();
  };
}
