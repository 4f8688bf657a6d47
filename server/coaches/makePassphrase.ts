import { randomInt } from 'node:crypto';
import { EASY_WORDS } from './easyWords.ts';

const WORDS = 5;

/** A pass phrase of easy words, such as "molen kaars fiets honing wolk". */
export function makePassphrase(): string {
  const words = new Set<string>();
  while (words.size < WORDS) words.add(EASY_WORDS[randomInt(EASY_WORDS.length)]!);
  return [...words].join(' ');
}
