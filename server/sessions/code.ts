import { randomInt } from 'node:crypto';
import type { Db } from '../storage/open.ts';
import { findSessionByCode } from '../storage/sessions.ts';
import { CODE_WORDS } from './codeWords.ts';

const TRIES = 50;

/** A new join code as it is stored: "merel42". */
export function makeCode(): string {
  return `${CODE_WORDS[randomInt(CODE_WORDS.length)]}${randomInt(10, 100)}`;
}

/** A join code that no session has. */
export async function freeCode(db: Db): Promise<string> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const code = makeCode();
    if (!(await findSessionByCode(db, code))) return code;
  }
  throw new Error('no join code is free: too many sessions are kept');
}

/** Reads what a person typed: "merel42", "Merel 42", "MEREL-42", "merel 4 2". Null when it cannot be a code. */
export function readCode(typed: string): string | null {
  const tidy = typed
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase();
  return /^[a-z]{2,20}\d{2}$/.test(tidy) ? tidy : null;
}

/** How a code is shown: "MEREL 42". */
export function showCode(code: string): string {
  return code.replace(/(\d+)$/, ' $1').toUpperCase();
}
