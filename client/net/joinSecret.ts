import { randomHex } from './randomHex.ts';

/**
 * The idempotency secret of one join. It stays in this tab, also over a reload, until the server has answered: a retry
 * after a lost answer leads to the same seat.
 */
const KEY = 'kandidaat.joining';
let now: { code: string; secret: string } | null = null; // when session storage is not available

const normalise = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

export function joinSecretFor(code: string): string {
  const kept = read();
  if (kept?.code === normalise(code)) return kept.secret;
  const secret = randomHex(16);
  write({ code: normalise(code), secret });
  return secret;
}

/** Call this when the server has answered: the next join is somebody else's. */
export const clearJoinSecret = (): void => write(null);

function read(): typeof now {
  try {
    const text = sessionStorage.getItem(KEY);
    return text === null ? now : (JSON.parse(text) as typeof now);
  } catch {
    return now;
  }
}

function write(next: typeof now): void {
  now = next;
  try {
    if (next) sessionStorage.setItem(KEY, JSON.stringify(next));
    else sessionStorage.removeItem(KEY);
  } catch {
    // No session storage: `now` keeps it for as long as this page lives.
  }
}
