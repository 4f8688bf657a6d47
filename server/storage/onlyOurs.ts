import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';

const MODE = 0o600;

/**
 * Makes a file of SQLite one that only this user may read, whatever the folder and the umask, and those beside it.
 * SQLite gives the files that it makes beside it the mode of the file itself.
 */
export function onlyOurs(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', MODE));
  // Never opened when it is there: closing a file lets go of the locks that this process has on it.
  for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]) if (existsSync(file)) tighten(file);
}

function tighten(file: string): void {
  try {
    chmodSync(file, MODE);
  } catch {
    // The file of another user: whether we may write it, SQLite tells.
  }
}
