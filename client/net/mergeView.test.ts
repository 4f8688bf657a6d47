import { describe, expect, it } from 'vitest';
import type { PlayerView, ViewMessage } from '../../shared/protocol/view.ts';
import { mergeView, onReconnect, wentBack, type SeenView } from './mergeView.ts';

const message = (seq: number, full: boolean, sections: Partial<PlayerView>): ViewMessage => ({ seq, full, sections });
const nothing: SeenView = { seq: -1, view: null };
const whole = mergeView(nothing, message(4, true, { phase: 'briefing', items: [] }));

describe('view messages', () => {
  it('replace only the sections they name, unless they are full', () => {
    expect(mergeView(whole, message(5, false, { phase: 'playing' }))).toEqual({ seq: 5, view: { phase: 'playing', items: [] } });
    expect(mergeView(whole, message(5, true, { phase: 'playing' }))).toEqual({ seq: 5, view: { phase: 'playing' } });
  });

  it('that are older than the current view are dropped', () => {
    expect(mergeView(whole, message(3, false, { phase: 'paused' }))).toBe(whole);
    expect(mergeView(whole, message(3, true, { phase: 'paused' }))).toBe(whole);
  });

  it('with the same number are accepted: names and presence change without a command', () => {
    expect(mergeView(whole, message(4, false, { phase: 'paused' })).view?.phase).toBe('paused');
  });

  it('after a reconnect may be of an earlier moment, and that is noticed', () => {
    const again = onReconnect(whole);
    expect(again.view).toBe(whole.view);
    const earlier = message(2, true, { phase: 'briefing' });
    expect([wentBack(again, earlier), wentBack(again, message(4, true, {}))]).toEqual([true, false]);
    expect(mergeView(again, earlier)).toEqual({ seq: 2, view: { phase: 'briefing' } });
    expect(wentBack(onReconnect(nothing), earlier)).toBe(false);
  });

  it('with some sections only are dropped before a full one came', () => {
    expect(mergeView(nothing, message(9, false, { phase: 'playing' }))).toBe(nothing);
  });
});
