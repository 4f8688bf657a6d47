import type { CookieOptions } from 'express';
import { SIGN_IN_MS } from './Coaches.ts';

export const COACH_COOKIE = 'coach';

export function cookieOptions(https: boolean): CookieOptions {
  return { httpOnly: true, sameSite: 'lax', secure: https, path: '/', maxAge: SIGN_IN_MS };
}

/** The coach's token from a raw Cookie header: a room sees headers, not a parsed request. */
export function coachToken(header: string | null | undefined): string | undefined {
  for (const pair of (header ?? '').split(';')) {
    const [name, value] = pair.trim().split('=');
    if (name === COACH_COOKIE && value) return decodeURIComponent(value);
  }
  return undefined;
}
