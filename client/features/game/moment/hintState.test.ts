import { describe, expect, it } from 'vitest';
import { hintState, waitTextKey } from './hintState.ts';

describe('the hint button', () => {
  it('is available when its time has come', () => {
    expect(hintState({ given: [], total: 3, nextAtMs: 0, offered: false }, 5)).toEqual({ kind: 'free' });
  });
  it('says when the next hint comes', () => {
    expect(hintState({ given: ['een'], total: 3, nextAtMs: 65_000, offered: false }, 5_000)).toEqual({
      kind: 'later',
      seconds: 60,
    });
  });
  it('says that there are no more hints', () => {
    expect(hintState({ given: ['een', 'twee', 'drie'], total: 3, nextAtMs: null, offered: false }, 0)).toEqual({ kind: 'none' });
  });
  it('gives the waiting time in words, from long to short', () => {
    expect([100, 60, 30, 5].map(waitTextKey)).toEqual(['laterMinutes', 'laterMinute', 'laterHalf', 'laterSoon']);
  });
});
