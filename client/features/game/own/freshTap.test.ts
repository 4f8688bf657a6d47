import { describe, expect, it } from 'vitest';
import type { OwnTapView } from '../../../../shared/protocol/view.ts';
import { lineToShow, addSolved } from './freshTap.ts';

const own = (...ids: string[]): OwnTapView[] => ids.map(puzzle => ({ puzzle, title: puzzle, skill: puzzle, say: '', tap: null }));

describe('"En u?" after a solved puzzle', () => {
  it('does not ask about what was solved before the page was opened', () =>
    expect(lineToShow(addSolved(null, own('P1')), own('P1'), [])).toBeNull());

  it('asks only about the puzzle that was solved last', () => {
    const asked = addSolved(addSolved(null, own('P1')), own('P1', 'P4'));
    expect(lineToShow(asked, own('P1', 'P4'), [])?.puzzle).toBe('P4');
    const later = addSolved(asked, own('P1', 'P2', 'P4'));
    expect(lineToShow(later, own('P1', 'P2', 'P4'), [])?.puzzle).toBe('P2');
  });

  it('disappears when skipped, and older ones do not come back', () => {
    const asked = addSolved(addSolved(null, []), own('P1'));
    const later = addSolved(asked, own('P1', 'P2'));
    expect(lineToShow(later, own('P1', 'P2'), ['P2'])).toBeNull();
  });

  it('disappears when answered', () => {
    const asked = addSolved(addSolved(null, []), own('P1'));
    expect(lineToShow(asked, [{ ...own('P1')[0]!, tap: 'can' }], [])).toBeNull();
  });
});
