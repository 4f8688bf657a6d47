import { randomHex } from './randomHex.ts';

/**
 * The secret of one joining. It is kept in this tab until the server has answered, also over a reload: who tries again
 * after an answer that got lost comes to the same seat.
 */
const KEY = 'kandidaat.joining';
let now: { code: string; secret: string } | null = null; // where the tab keeps nothing

const bare = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');

export function joiningFor(code: string): string {
  const kept = read();
  if (kept?.code === bare(code)) return kept.secret;
  const secret = randomHex(16);
  write({ code: bare(code), secret });
  return secret;
}

/** It was answered: the next one is somebody else's. */
export const joiningDone = (): void => write(null);

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
    // Kept as long as this page.
  }
}
