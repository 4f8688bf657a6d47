import { StoreError } from './WorkerDriver.ts';

// SQLite's extended result codes: https://www.sqlite.org/rescode.html
const TAKEN = new Set([1555, 2067]); // a primary key, or another unique key, that exists
const REFUSED = 1811; // by a trigger: see migration 011
// Primary codes: busy, locked, no memory, read-only, interrupted, input or output, a damaged file, full, cannot be opened,
// locked by protocol, no database. Any other is about what was asked, and asking again does not help.
const AWAY = new Set([5, 6, 7, 8, 9, 10, 11, 13, 14, 15, 26]);

/** Was a key refused since a row has it already? */
export const isTaken = (error: unknown): boolean =>
  error instanceof StoreError && error.errcode !== undefined && TAKEN.has(error.errcode);

/** Was a row refused since the session, seat or team it belongs to is gone? */
export const isGone = (error: unknown): boolean => error instanceof StoreError && error.errcode === REFUSED;

/** Could the store not write or read now, as with a full disk? What was asked may go well later. */
export const isAway = (error: unknown): boolean =>
  error instanceof StoreError && error.errcode !== undefined && AWAY.has(error.errcode & 0xff);
