/** Whole minutes that something has lasted. */
export const minutesOf = (ms: number): number => Math.max(0, Math.floor(ms / 60_000));
