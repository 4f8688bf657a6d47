import { resolve } from 'node:path';
import type { Config } from '../config.ts';
import type { Log } from '../log.ts';
import { openServices } from '../openServices.ts';
import type { Services } from '../services.ts';
import { writeBoth } from '../storage/health.ts';
import { lockFolder } from '../storage/lockFolder.ts';
import { checkData, checkIntegrity } from './checkData.ts';
import { retryWhileDiskFull } from './retryWhileDiskFull.ts';

/**
 * Opens the data of a server that starts: makes sure that no other server runs on them, and that they are complete and
 * writable. Waits while the disk is full. `passphrase`: set if it was created now; shown once.
 */
export async function openData(config: Config, log: Log): Promise<{ services: Services; passphrase: string | null }> {
  const dataDir = resolve(config.dataDir);
  await retryWhileDiskFull(dataDir, log, async () => lockFolder(dataDir));
  checkData(dataDir, config.acceptMissingWal);
  const services = await retryWhileDiskFull(dataDir, log, () => openServices(config, { log }));
  await checkIntegrity(services.db, dataDir);
  const passphrase = await retryWhileDiskFull(dataDir, log, async () => {
    const made = await services.coaches.ensureFirstCoach(config.coachName, config.coachPassphrase);
    await writeBoth(services.store, services.clock.now());
    return made;
  });
  return { services, passphrase };
}
