import { expect, it } from 'vitest';
import { formatTimeLeft } from './formatTimeLeft.ts';

it.each([
  [300_000, '5:00'],
  [299_001, '5:00'],
  [65_000, '1:05'],
  [1, '0:01'],
  [0, '0:00'],
  [-5, '0:00'],
])('shows %i ms as %s', (ms, said) => expect(formatTimeLeft(ms)).toBe(said));
