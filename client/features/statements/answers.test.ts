import { describe, expect, it } from 'vitest';
import { doneOf, firstOpen } from './answers.ts';

const ids = ['g1', 'g2', 'g3'];

describe('going through the statements', () => {
  it('starts at the first one', () => expect(firstOpen(ids, {})).toBe(0));
  it('continues where the person stopped', () => expect(firstOpen(ids, { g1: 4 })).toBe(1));
  it('does not repeat a statement that was skipped or answered with "I do not know"', () =>
    expect(firstOpen(ids, { g1: 'skipped', g2: 'unknown' })).toBe(2));
  it('shows the first again when all have an answer', () => expect(firstOpen(ids, { g1: 1, g2: 2, g3: 'skipped' })).toBe(0));
  it('counts only statements of this level', () => expect(doneOf(ids, { g1: 1, old: 5 })).toBe(1));
});
