import { describe, expect, it } from 'vitest';
import { feelingAndEvidence } from './feelingAndEvidence.ts';

const sum = (name: string, taps: number | null, percent: number | null) => ({ card: name, name, taps, percent });

describe('first impression and evidence', () => {
  it('names the candidate that each favoured', () =>
    expect(feelingAndEvidence([sum('Sanne', 4, 50), sum('Marijke', 1, 93), sum('Linda', null, 40)])).toEqual({
      feeling: 'Sanne',
      evidence: 'Marijke',
    }));
  it('is null on a tie', () => expect(feelingAndEvidence([sum('Sanne', 2, 50), sum('Marijke', 2, 93)])).toBeNull());
  it('is null when nobody tapped or nothing was counted', () => {
    expect(feelingAndEvidence([sum('Sanne', null, 50), sum('Marijke', 0, 93)])).toBeNull();
    expect(feelingAndEvidence([sum('Sanne', 3, null)])).toBeNull();
    expect(feelingAndEvidence([])).toBeNull();
  });
});
