import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { CoachRow } from '../storage/schema.ts';

const DAY = 24 * 3600 * 1000;
export const DEVICE_DAYS = 365;
const MAX_MARKS = 4; // coaches who share a device

/**
 * Marks a device on which a coach has been signed in: a random id, signed with the stored hash of the coach's pass phrase.
 * It gives no access; it only shows that whoever types here is not a stranger who is guessing. A new phrase invalidates
 * it.
 */
export function markDevice(coach: CoachRow, before: string | undefined, now: number): string {
  const id = randomBytes(16).toString('base64url');
  const until = Math.ceil(now / DAY) + DEVICE_DAYS;
  const mark = [coach.id, id, until, sign(coach, id, until)].join('.');
  const others = marksOf(before).filter(([owner]) => owner !== coach.id);
  return [mark, ...others.map(parts => parts.join('.'))].slice(0, MAX_MARKS).join('~');
}

/** The id of this device if one of these coaches has been signed in on it, else null. */
export function knownDevice(cookie: string | undefined, coaches: readonly CoachRow[], now: number): string | null {
  for (const [owner, id, until, signed] of marksOf(cookie)) {
    const coach = coaches.find(one => one.id === owner && one.secret);
    if (!coach || Number(until) * DAY < now) continue;
    if (isSame(signed, sign(coach, id, Number(until)))) return id;
  }
  return null;
}

type Mark = [owner: string, id: string, until: string, signed: string];
function marksOf(cookie: string | undefined): Mark[] {
  return (cookie ?? '')
    .split('~')
    .slice(0, MAX_MARKS)
    .map(mark => mark.split('.'))
    .filter((parts): parts is Mark => parts.length === 4);
}

const sign = (coach: CoachRow, id: string, until: number): string =>
  createHmac('sha256', coach.secret).update(`device ${coach.id} ${id} ${until}`).digest('base64url');

const isSame = (one: string, other: string): boolean =>
  one.length === other.length && timingSafeEqual(Buffer.from(one), Buffer.from(other));
