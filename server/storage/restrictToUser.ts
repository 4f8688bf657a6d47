import { chmodSync, closeSync, existsSync, openSync } from 'node:fs';

const MODE = 0o600;

/**
 * Restricts an SQLite file and the files beside it to this user, whatever the folder and the umask. New files that SQLite
 * makes beside it get the mode of the file itself.
 */
export function restrictToUser(path: string): void {
  if (!existsSync(path)) closeSync(openSync(path, 'a', MODE));
  // An existing file is never opened: closing it would release this process's locks on it.
  for (const file of [path, `${path}-wal`, `${path}-shm`, `${path}-journal`]) if (existsSync(file)) tighten(file);
}

function tighten(file: string): void {
  try {
    chmodSync(file, MODE);
  } catch {
    // The file belongs to another user: SQLite will report whether we may write to it.
  }
}
