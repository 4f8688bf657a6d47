import { createEvents, type DateArray, type EventAttributes } from 'ics';

const stamp = (at: number): DateArray => {
  const date = new Date(at);
  return [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate(), date.getUTCHours(), date.getUTCMinutes()];
};

/** One whole day in a calendar file, for any calendar program. `day` is '2026-12-01'. */
export function calendarDay(given: { uid: string; day: string; title: string; text: string; url?: string; now: number }): string {
  const { uid, day, title, text, url, now } = given;
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  const event: EventAttributes = {
    uid,
    productId: 'De Kandidaat',
    calName: title,
    created: stamp(now),
    lastModified: stamp(now),
    start: [year, month, date],
    end: [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()],
    title,
    description: text,
    classification: 'PRIVATE',
    busyStatus: 'FREE',
    alarms: [{ action: 'display', description: title, trigger: { hours: 15, before: true } }],
    ...(url ? { url } : {}),
  };
  const { error, value } = createEvents([event]);
  if (error || !value) throw error ?? new Error('no calendar was made');
  return value;
}
