import { createHash, randomBytes, randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'; // none that look alike

/** An id nobody can guess or mistake: 16 letters, 80 bits. */
export function newId(): string {
  return Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** The id that this request of this person makes, whenever it is asked. */
export function idOfRequest(...parts: readonly string[]): string {
  const bytes = createHash('sha256').update(parts.join(' ')).digest();
  return Array.from(bytes.subarray(0, 16), byte => LETTERS[byte % LETTERS.length]).join('');
}

/** A secret for a seat or a sign-in: 256 bits. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** The secret that this request makes, whenever it is asked; its key is as hard to guess, and is not kept. */
export function tokenOfRequest(...parts: readonly string[]): string {
  return createHash('sha256')
    .update(`token ${parts.join(' ')}`)
    .digest('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
