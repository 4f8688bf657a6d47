import { describe, expect, it } from 'vitest';
import type { ReplayMark } from '../../../../shared/protocol/replay.ts';
import { FIRST_KINDS, marksOf, minuteOf, placeOf } from './marks.ts';

const mark = (seq: number, kind: ReplayMark['kind']): ReplayMark => ({ seq, kind, atMs: seq * 1000, text: '', puzzle: null });
const marks = [mark(4, 'opened'), mark(9, 'help'), mark(12, 'notYet'), mark(15, 'solved')];

describe('the slider over the game', () => {
  it('has a place before the first moment', () => expect(placeOf(marks, 0)).toBe(0));
  it('stands at the last moment that already was', () => {
    expect(placeOf(marks, 9)).toBe(2);
    expect(placeOf(marks, 11)).toBe(2);
    expect(placeOf(marks, 99)).toBe(4);
  });
  it('leaves out at first what would only be in the way', () =>
    expect(marksOf(marks, FIRST_KINDS).map(one => one.kind)).toEqual(['help', 'solved']));
  it('counts minutes as people do: the first is 1', () => {
    expect(minuteOf(0)).toBe(1);
    expect(minuteOf(59_999)).toBe(1);
    expect(minuteOf(60_000)).toBe(2);
  });
});
