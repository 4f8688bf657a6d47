import { describe, expect, it } from 'vitest';
import type { OwnTapView } from '../../../../shared/protocol/view.ts';
import { lineToShow, takeIn } from './freshTap.ts';

const own = (...ids: string[]): OwnTapView[] => ids.map(puzzle => ({ puzzle, title: puzzle, skill: puzzle, say: '', tap: null }));

describe('"En u?" after a solved puzzle', () => {
  it('does not ask about what was solved before the page was opened', () =>
    expect(lineToShow(takeIn(null, own('P1')), own('P1'), [])).toBeNull());

  it('asks about what is solved now, and only about the newest', () => {
    const asked = takeIn(takeIn(null, own('P1')), own('P1', 'P4'));
    expect(lineToShow(asked, own('P1', 'P4'), [])?.puzzle).toBe('P4');
    const later = takeIn(asked, own('P1', 'P2', 'P4'));
    expect(lineToShow(later, own('P1', 'P2', 'P4'), [])?.puzzle).toBe('P2');
  });

  it('goes away when it was passed over, and older ones do not come back', () => {
    const asked = takeIn(takeIn(null, []), own('P1'));
    const later = takeIn(asked, own('P1', 'P2'));
    expect(lineToShow(later, own('P1', 'P2'), ['P2'])).toBeNull();
  });

  it('goes away when it was tapped', () => {
    const asked = takeIn(takeIn(null, []), own('P1'));
    expect(lineToShow(asked, [{ ...own('P1')[0]!, tap: 'can' }], [])).toBeNull();
  });
});
