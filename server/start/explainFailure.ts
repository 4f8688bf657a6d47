import { resolve, sep } from 'node:path';
import { WrongSetting, type Config } from '../config.ts';
import { WrongMenu } from '../plans/menu.ts';
import { storeFile } from '../storage/open.ts';
import { StoreError } from '../storage/WorkerDriver.ts';
import { NOT_NOW, StartupError } from '../StartupError.ts';
import { noDatabase } from './checkData.ts';

/** The line that explains why a start failed; null for a fault of ours, which needs the whole stack trace. */
export function explainFailure(error: unknown, config: Config | null): StartupError | null {
  if (error instanceof StartupError) return error;
  if (error instanceof WrongSetting || error instanceof WrongMenu) return new StartupError(error.message);
  if (!config || !(error instanceof Error)) return null;
  const { code, syscall, errcode, path } = error as Error & { code?: string; syscall?: string; errcode?: number; path?: string };
  if (error instanceof StoreError || errcode !== undefined) return ofStore(errcode! & 0xff, config);
  if (syscall === 'listen' || syscall === 'getaddrinfo' || syscall === 'bind') return ofListening(code, config);
  const isOurs = path !== undefined && `${path}${sep}`.startsWith(resolve(config.dataDir)); // not a file of the program itself
  return code !== undefined && isOurs ? ofFolder(code, config) : null;
}

function ofListening(code: string | undefined, { port, host }: Config): StartupError | null {
  switch (code) {
    case 'EADDRINUSE':
      return new StartupError(`Setting PORT holds "${port}", but another program uses that port: it may hold a free one.`);
    case 'EACCES':
    case 'EPERM':
      return new StartupError(
        `Setting PORT holds "${port}", which this user may not use: it may hold a number from 1024 to 65535.`,
      );
    case 'EADDRNOTAVAIL':
    case 'EINVAL':
    case 'EAFNOSUPPORT':
      return new StartupError(`Setting HOST holds "${host}", which is not an address of this machine.`);
    case 'ENOTFOUND':
      return new StartupError(
        `Setting HOST holds "${host}", a name that does not exist: it may hold an address of this machine.`,
      );
    case 'EAI_AGAIN':
      return new StartupError(
        `Setting HOST holds "${host}", a name that cannot be looked up now: it may hold an address of this machine.`,
        NOT_NOW,
      );
    default:
      return null;
  }
}

// SQLite's result codes.
const [PERM, BUSY, LOCKED, READONLY, IOERR, CORRUPT, CANTOPEN, NOTADB] = [3, 5, 6, 8, 10, 11, 14, 26];

function ofStore(errcode: number, { dataDir }: Config): StartupError | null {
  switch (errcode) {
    case NOTADB:
    case CORRUPT:
      return noDatabase(storeFile(dataDir));
    case PERM:
    case READONLY:
    case CANTOPEN:
      return new StartupError(
        `Setting DATA_DIR holds "${dataDir}", which this program may not write to: it may hold a folder that it may write to.`,
      );
    case BUSY:
    case LOCKED:
      return new StartupError(`Another program has ${storeFile(dataDir)} open and locked: close it.`, NOT_NOW);
    case IOERR:
      return new StartupError(`The disk of DATA_DIR "${dataDir}" fails to read or write: check that disk.`, NOT_NOW);
    default:
      return null;
  }
}

const NO_FOLDER = new Set(['ENOTDIR', 'EEXIST', 'ENOENT', 'ELOOP', 'ENAMETOOLONG', 'EISDIR', 'EINVAL']);
const NOT_ALLOWED = new Set(['EACCES', 'EPERM', 'EROFS']);

function ofFolder(code: string, { dataDir }: Config): StartupError | null {
  if (NO_FOLDER.has(code))
    return new StartupError(
      `Setting DATA_DIR holds "${dataDir}", which cannot be a folder: it may hold a folder that this program may write to.`,
    );
  if (NOT_ALLOWED.has(code))
    return new StartupError(
      `Setting DATA_DIR holds "${dataDir}", which this program may not write to: it may hold a folder that it may write to.`,
    );
  return null;
}
