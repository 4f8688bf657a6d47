import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { House } from '../house.ts';
import type { Log } from '../log.ts';
import { openHouse } from '../openHouse.ts';
import { writeBoth } from '../storage/health.ts';
import { holdFolder } from '../storage/holdFolder.ts';
import { checkData, checkSound } from './checkData.ts';
import { whenThereIsRoom } from './whenThereIsRoom.ts';

/**
 * Opens the data of a server that is to run: nobody else runs on them, they are whole, and they can be written. Waits
 * while the disk is full. `passphrase` was made here, and is told once.
 */
export async function openData(config: Config, log: Log): Promise<{ house: House; passphrase: string | null }> {
  const dataDir = resolve(config.dataDir);
  await whenThereIsRoom(dataDir, log, async () => holdFolder(dataDir));
  checkData(dataDir, config.acceptMissingWal);
  const house = await whenThereIsRoom(dataDir, log, () => openHouse(config, { log }));
  await checkSound(house.db, dataDir);
  const passphrase = await whenThereIsRoom(dataDir, log, async () => {
    const made = await house.coaches.prepare(config.coachName, config.coachPassphrase);
    await writeBoth(house.store, house.clock.now());
    return made;
  });
  return { house, passphrase };
}
