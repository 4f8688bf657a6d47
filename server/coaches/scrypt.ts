import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { normalisePassphrase } from '../../shared/text/passphrase.ts';

const COST = { N: 32768, r: 8, p: 1 };
const LENGTH = 32;

function derive(passphrase: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(normalisePassphrase(passphrase), salt, LENGTH, { ...cost, maxmem: 256 * cost.N * cost.r }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** The hash of a pass phrase as it is stored. */
export async function hashPassphrase(passphrase: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(passphrase, salt, COST);
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

export async function isPassphrase(passphrase: string, stored: string): Promise<boolean> {
  const [, n, r, p, salt, key] = stored.split('$');
  if (!n || !r || !p || !salt || !key) return false;
  const expected = Buffer.from(key, 'base64url');
  const given = await derive(passphrase, Buffer.from(salt, 'base64url'), { N: Number(n), r: Number(r), p: Number(p) });
  return timingSafeEqual(expected, given);
}

/** A hash that matches no pass phrase: comparing with it takes as long as with a real one. */
export const DUMMY_HASH = ['scrypt', COST.N, COST.r, COST.p, 'bm9ib2R5', 'A'.repeat(43)].join('$');
