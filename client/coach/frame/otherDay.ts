/** Whether a session is planned for another day than today, on the clock of this device. */
export const isOtherDay = (date: number | null, now: number): boolean =>
  date !== null && new Date(date).toDateString() !== new Date(now).toDateString();
