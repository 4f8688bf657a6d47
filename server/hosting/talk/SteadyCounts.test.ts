import { describe, expect, it } from 'vitest';
import { SteadyCounts } from './SteadyCounts.ts';

const of = (blij: number, moe: number) => ({
  total: blij + moe,
  counts: [
    { id: 'blij', label: 'blij', count: blij, ifMany: null },
    { id: 'moe', label: 'moe', count: moe, ifMany: null },
  ],
});

describe('counts that go on while people answer', () => {
  it('begin at five answers', () => {
    const counts = new SteadyCounts();
    expect(counts.next('all', of(4, 0), true)).toBe(null);
    expect(counts.next('all', of(4, 1), false)).toEqual(of(4, 1));
  });
  it('do not show what the one who just answered chose, but five at once', () => {
    const counts = new SteadyCounts();
    counts.next('all', of(5, 0), false);
    expect(counts.next('all', of(5, 1), false)).toEqual(of(5, 0));
    expect(counts.next('all', of(6, 3), false)).toEqual(of(5, 0));
    expect(counts.next('all', of(6, 4), false)).toEqual(of(6, 4));
  });
  it('are whole when nobody is waited for, unless that would be about one person', () => {
    const counts = new SteadyCounts();
    counts.next('all', of(5, 0), false);
    expect(counts.next('all', of(5, 1), true)).toEqual(of(5, 0));
    expect(counts.next('all', of(5, 2), true)).toEqual(of(5, 2));
  });
  it('leave out at once what somebody hides, and are gone below five', () => {
    const counts = new SteadyCounts();
    counts.next('all', of(5, 5), false);
    expect(counts.next('all', of(5, 4), false)).toEqual(of(5, 4));
    expect(counts.next('all', of(4, 0), false)).toBe(null);
    expect(counts.next('all', of(3, 2), false)).toEqual(of(3, 2));
  });
  it('are kept apart for all and for each team', () => {
    const counts = new SteadyCounts();
    counts.next('all', of(5, 5), false);
    expect(counts.next('team', of(2, 1), false)).toBe(null);
  });
});
