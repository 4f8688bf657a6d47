const DAY = 24 * 3600 * 1000;
/** Half a year after the day of the session. */
export const KEEP_DAYS = 183;

/** Until when a page is kept. `day`: of the session, epoch ms; one that is still to come counts as today, so that nothing stays longer. */
export const keptUntil = (day: number, now: number): number => Math.min(day, now) + KEEP_DAYS * DAY;
