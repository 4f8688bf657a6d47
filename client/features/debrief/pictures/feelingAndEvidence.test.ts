import { describe, expect, it } from 'vitest';
import { feelingAndEvidence } from './feelingAndEvidence.ts';

const sum = (name: string, taps: number | null, percent: number | null) => ({ card: name, name, taps, percent });

describe('first feeling beside evidence', () => {
  it('names to whom each pointed', () =>
    expect(feelingAndEvidence([sum('Sanne', 4, 50), sum('Marijke', 1, 93), sum('Linda', null, 40)])).toEqual({
      feeling: 'Sanne',
      evidence: 'Marijke',
    }));
  it('says nothing when two stand on top together', () =>
    expect(feelingAndEvidence([sum('Sanne', 2, 50), sum('Marijke', 2, 93)])).toBeNull());
  it('says nothing when nobody tapped or nothing was counted', () => {
    expect(feelingAndEvidence([sum('Sanne', null, 50), sum('Marijke', 0, 93)])).toBeNull();
    expect(feelingAndEvidence([sum('Sanne', 3, null)])).toBeNull();
    expect(feelingAndEvidence([])).toBeNull();
  });
});
