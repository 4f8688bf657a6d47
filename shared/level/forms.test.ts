import { expect, test } from 'vitest';
import { realLevel } from '../../tests/levels/support/readLevel.ts';
import { inForm, leftOutBy } from './forms.ts';

const level = realLevel('de-lege-stoel');
const shorter = (off: string[]) => inForm({ ...level, level: { ...level.level, forms: { short: { off } } } }, 'short');

test('the full form is the level itself, and so is a form that the level does not have', () => {
  expect(inForm(level, 'full')).toBe(level);
  const { forms: _, ...rest } = level.level;
  const plain = { ...level, level: rest };
  expect(leftOutBy(plain, 'short')).toBeNull();
  expect(inForm(plain, 'short')).toBe(plain);
});

test('what needs a puzzle that is left out waits for what came before it', () => {
  const final = level.level.final;
  const [last] = level.puzzles.get(final)!.needs;
  const short = shorter([last!]);
  expect(short.puzzles.get(final)!.needs).toEqual(level.puzzles.get(last!)!.needs);
  for (const size of ['5', '4', '3'] as const) expect(short.level.off[size]).toContain(last);
});
