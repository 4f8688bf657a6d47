import type { CookieOptions } from 'express';
import { SIGN_IN_MS } from '../coaches/Coaches.ts';
import { DEVICE_DAYS } from '../coaches/devices.ts';

const NAME = 'coach';
/** The cookie of a device on which a coach has been signed in before. */
export const DEVICE_COOKIE = 'coach-device';
const DAY = 24 * 3600 * 1000;

/**
 * The cookie of a coach's sign-in. Under https its name begins with `__Host-`: browsers then accept it from this very host
 * only, never from another host of the same domain.
 */
export const cookieName = (https: boolean): string => (https ? `__Host-${NAME}` : NAME);

export function cookieOptions(https: boolean): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: https, path: '/', maxAge: SIGN_IN_MS };
}

export function deviceCookieOptions(https: boolean): CookieOptions {
  return { httpOnly: true, sameSite: 'strict', secure: https, path: '/api/coach', maxAge: DEVICE_DAYS * DAY };
}

/** The form of tokens made by this server (see `newToken`): nothing else is looked up. */
const TOKEN = /^[\w-]{43}$/;

/** All values for a name in a raw Cookie header, undecoded: ours need no encoding. */
export function cookieValues(header: string | null | undefined, name: string): string[] {
  return (header ?? '')
    .split(';')
    .map(pair => pair.trim())
    .filter(pair => pair.startsWith(`${name}=`))
    .map(pair => pair.slice(name.length + 1));
}

/**
 * The coach's token from a raw Cookie header (rooms have headers, not a parsed request). Of several cookies with this
 * name, the first well-formed one counts. Under https the old name is not accepted: those coaches sign in once more.
 */
export function coachToken(header: string | null | undefined, https: boolean): string | undefined {
  return cookieValues(header, cookieName(https)).find(value => TOKEN.test(value));
}
