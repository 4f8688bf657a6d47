import { randomInt } from 'node:crypto';
import { CODE_WORDS } from '../../shared/text/codeWords.ts';
import type { Db } from '../storage/open.ts';
import { findSessionByCode } from '../storage/sessions.ts';

export { codeInLink, readCode, showCode } from '../../shared/text/joinCode.ts';

const TRIES = 50;
const [FIRST_NUMBER, NUMBERS] = [100, 900]; // no leading zero: it would get lost in speech

/** The number of possible codes: two different words and a number. */
export const CODES = CODE_WORDS.length * (CODE_WORDS.length - 1) * NUMBERS;

/** A new join code as it is stored: "soepvlag427". */
export function makeCode(): string {
  const first = randomInt(CODE_WORDS.length);
  const second = (first + 1 + randomInt(CODE_WORDS.length - 1)) % CODE_WORDS.length;
  return `${CODE_WORDS[first]}${CODE_WORDS[second]}${FIRST_NUMBER + randomInt(NUMBERS)}`;
}

/** A join code that no session has. */
export async function freeCode(db: Db): Promise<string> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const code = makeCode();
    if (!(await findSessionByCode(db, code))) return code;
  }
  throw new Error('no join code is free: too many sessions are stored');
}
