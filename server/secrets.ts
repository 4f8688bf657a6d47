import { createHash, randomBytes, randomInt } from 'node:crypto';

const LETTERS = 'abcdefghijkmnpqrstuvwxyz23456789'; // without look-alikes

/** A new random id: 16 letters, 80 bits. */
export function newId(): string {
  return Array.from({ length: 16 }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** An id derived from a request of a person: the same on every retry. */
export function idOfRequest(...parts: readonly string[]): string {
  const bytes = createHash('sha256').update(parts.join(' ')).digest();
  return Array.from(bytes.subarray(0, 16), byte => LETTERS[byte % LETTERS.length]).join('');
}

/** A new secret for a seat or a sign-in: 256 bits. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** A secret derived from a request: the same on every retry. The request's key is as hard to guess, and is not stored. */
export function tokenOfRequest(...parts: readonly string[]): string {
  return createHash('sha256')
    .update(`token ${parts.join(' ')}`)
    .digest('base64url');
}

export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}
