import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartupError } from '../StartupError.ts';
import { restrictToUser } from './restrictToUser.ts';

const BUSY = 5;
const held: DatabaseSync[] = []; // kept referenced: garbage collection would close it and release the lock

/**
 * Locks a data folder for one server until this process ends, however it ends: an operating-system lock on a file that
 * stays empty. Throws a StartupError if another server has the lock. `npm run coach` does not take it.
 */
export function lockFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'kandidaat.lock');
  restrictToUser(path);
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('pragma journal_mode=memory; begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== BUSY) throw error;
    throw new StartupError(
      `Setting DATA_DIR holds "${dataDir}", where another De Kandidaat is running: stop that one, or give this one a folder of its own.`,
    );
  }
  held.push(lock);
}
