import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { WrongStart } from '../WrongStart.ts';
import { onlyOurs } from './onlyOurs.ts';

const BUSY = 5;
const held: DatabaseSync[] = []; // what nobody refers to is closed, and with it the lock

/**
 * Holds a folder of data for one server, until this process ends, however it ends: the lock is the system's, on a file
 * that stays empty. Throws a WrongStart when another server holds it. `npm run coach` does not ask for it.
 */
export function holdFolder(dataDir: string): void {
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  const path = join(dataDir, 'kandidaat.lock');
  onlyOurs(path);
  const lock = new DatabaseSync(path, { timeout: 0 });
  try {
    lock.exec('pragma journal_mode=memory; begin exclusive');
  } catch (error) {
    lock.close();
    if ((error as { errcode?: number }).errcode !== BUSY) throw error;
    throw new WrongStart(
      `Setting DATA_DIR holds "${dataDir}", where another De Kandidaat is running: stop that one, or give this one a folder of its own.`,
    );
  }
  held.push(lock);
}
