const DAY = 24 * 3600 * 1000;
/** Half a year after the day of the session. */
export const KEEP_DAYS = 183;

/** Until when a page is kept. `day`: of the session, epoch ms. */
export const keptUntil = (day: number): number => day + KEEP_DAYS * DAY;
