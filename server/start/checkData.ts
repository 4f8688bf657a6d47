import { existsSync, statSync } from 'node:fs';
import { levelIds } from '../levels/readLevelSource.ts';
import { isIntact } from '../storage/health.ts';
import { storeFile, type Db } from '../storage/open.ts';
import { readStamp } from '../storage/stamp.ts';
import { StartupError } from '../StartupError.ts';

/**
 * Refuses an invalid data file: not a database, or one whose latest data are in a write-ahead log that is missing. Must
 * run before anything opens that file.
 */
export function checkData(dataDir: string, acceptMissingLog: boolean): void {
  const path = storeFile(dataDir);
  const found = readStamp(path);
  if (!found) return;
  if (!found.isDatabase) throw noDatabase(path);
  if (found.stamp >= 0 || existsSync(`${path}-wal`) || acceptMissingLog) return;
  throw new StartupError(
    `The file ${path} was copied from a running server without ${path}-wal, which holds the newest part of the ` +
      'data: put that file beside it, or start once with ACCEPT_MISSING_WAL=1 to continue without that part.',
  );
}

export const noDatabase = (path: string): StartupError =>
  new StartupError(
    `The file ${path} is damaged, or not a data file of De Kandidaat: replace it with a backup, or set DATA_DIR to another folder.`,
  );

/** Refuses a data file with an unreadable page, before a meeting runs into it. */
export async function checkIntegrity(db: Db, dataDir: string): Promise<void> {
  if (!(await isIntact(db))) throw noDatabase(storeFile(dataDir));
}

/** Refuses a folder of levels that is missing or unreadable. Returns true if it contains levels. */
export function checkLevels(levelsDir: string): boolean {
  const refuse = (why: string): never => {
    throw new StartupError(`Setting LEVELS_DIR holds "${levelsDir}", ${why}: it may hold a folder with one folder per level.`);
  };
  if (!existsSync(levelsDir) || !statSync(levelsDir).isDirectory()) return refuse('which is not a folder');
  try {
    return levelIds(levelsDir).length > 0;
  } catch {
    return refuse('which this user may not read');
  }
}
