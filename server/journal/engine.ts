/**
 * Raised when a journal written by an older version would be replayed to something else. A team then goes on from its
 * last snapshot, which is written whenever its room closes.
 */
export const ENGINE = '1';
