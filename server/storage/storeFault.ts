import { StoreError } from './WorkerDriver.ts';

// SQLite's extended result codes: https://www.sqlite.org/rescode.html
const KEY_EXISTS = new Set([1555, 2067]); // a primary key, or another unique key, that exists
const TRIGGER_REFUSED = 1811; // by a trigger: see migration 011
// Primary codes: busy, locked, no memory, read-only, interrupted, I/O error, damaged file, full, cannot open, locking
// protocol, not a database. Any other code is about the request itself, so a retry does not help.
const UNAVAILABLE = new Set([5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26]);

/** Whether a row was refused because its key exists already. */
export const isKeyTaken = (error: unknown): boolean =>
  error instanceof StoreError && error.errcode !== undefined && KEY_EXISTS.has(error.errcode);

/** Whether a row was refused because its session, seat or team is gone. */
export const isParentGone = (error: unknown): boolean => error instanceof StoreError && error.errcode === TRIGGER_REFUSED;

/** Whether the store could not read or write at this moment, as with a full disk. A retry may succeed. */
export const isUnavailable = (error: unknown): boolean =>
  error instanceof StoreError && error.errcode !== undefined && UNAVAILABLE.has(error.errcode & 0xff);
