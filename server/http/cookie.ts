import type { CookieOptions } from 'express';
import { SIGN_IN_MS } from '../coaches/Coaches.ts';
import { DEVICE_DAYS } from '../coaches/devices.ts';

const NAME = 'coach';
/** The cookie of a device on which a coach was signed in before. */
export const DEVICE_COOKIE = 'coach-device';
const DAY = 24 * 3600 * 1000;

/**
 * The cookie of a coach's sign-in. Under https its name begins with `__Host-`: a browser then takes it from this very
 * host only, never from a neighbour in the same domain.
 */
export const cookieName = (https: boolean): string => (https ? `__Host-${NAME}` : NAME);

export function cookieOptions(https: boolean): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: https, path: '/', maxAge: SIGN_IN_MS };
}

export function deviceCookieOptions(https: boolean): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: https, path: '/api/coach', maxAge: DEVICE_DAYS * DAY };
}

/** A token as this server makes them (see `newToken`): nothing else is looked up. */
const TOKEN = /^[\w-]{43}$/;

/** Every value that a raw Cookie header has for a name, undecoded: ours need no encoding. */
export function cookieValues(header: string | null | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map(pair => pair.trim())
    .filter(pair => pair.startsWith(`${name}=`))
    .map(pair => pair.slice(name.length + 1));
}

/**
 * The coach's token from a raw Cookie header: a room sees headers, not a parsed request. Of several cookies with this
 * name the first that can be one counts. Under https the old name does not: who had it signs in once more.
 */
export function coachToken(header: string | null | undefined, https: boolean): string | undefined {
  return cookieValues(header, cookieName(https)).find(value => TOKEN.test(value));
}
