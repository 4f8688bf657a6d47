import { existsSync, statSync } from 'node:fs';
import { sql } from 'kysely';
import { levelIds } from '../levels/readLevelSource.ts';
import { storeFile, type Db } from '../storage/open.ts';
import { readStamp } from '../storage/stamp.ts';
import { WrongStart } from '../WrongStart.ts';

/**
 * Refuses a file of data that cannot be what it was: no database, or one of which the newest part stands in a log that
 * is not there. Only before anything opens that file.
 */
export function checkData(dataDir: string, acceptMissingLog: boolean): void {
  const path = storeFile(dataDir);
  const found = readStamp(path);
  if (!found) return;
  if (!found.isDatabase) throw noDatabase(path);
  if (found.stamp >= 0 || existsSync(`${path}-wal`) || acceptMissingLog) return;
  throw new WrongStart(
    `The file ${path} was taken from a server that had not stopped, without ${path}-wal, where the newest part of the data ` +
      'stands: put that file beside it, or start once with ACCEPT_MISSING_WAL=1 to go on without that part.',
  );
}

export const noDatabase = (path: string): WrongStart =>
  new WrongStart(
    `The file ${path} is damaged, or no file of De Kandidaat: put a backup in its place, or set DATA_DIR to another folder.`,
  );

/** Refuses a file of data with a page that cannot be read, before a meeting finds out. */
export async function checkSound(db: Db, dataDir: string): Promise<void> {
  const { rows } = await sql<{ quick_check: string }>`pragma quick_check(1)`.execute(db);
  if (rows[0]?.quick_check !== 'ok') throw noDatabase(storeFile(dataDir));
}

/** Refuses a folder of levels that is not there, or that may not be read. True when there are levels in it. */
export function checkLevels(levelsDir: string): boolean {
  const refuse = (why: string): never => {
    throw new WrongStart(`Setting LEVELS_DIR holds "${levelsDir}", ${why}: it may hold a folder with one folder per level.`);
  };
  if (!existsSync(levelsDir) || !statSync(levelsDir).isDirectory()) return refuse('which is no folder');
  try {
    return levelIds(levelsDir).length > 0;
  } catch {
    return refuse('which this user may not read');
  }
}
