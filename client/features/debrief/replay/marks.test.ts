import { describe, expect, it } from 'vitest';
import type { ReplayMark } from '../../../../shared/protocol/replay.ts';
import { FIRST_KINDS, marksOf, minuteOf, sliderPosition } from './marks.ts';

const mark = (seq: number, kind: ReplayMark['kind']): ReplayMark => ({ seq, kind, atMs: seq * 1000, text: '', puzzle: null });
const marks = [mark(4, 'opened'), mark(9, 'help'), mark(12, 'notYet'), mark(15, 'solved')];

describe('the slider over the game', () => {
  it('has a position before the first moment', () => expect(sliderPosition(marks, 0)).toBe(0));
  it('is at the last moment up to a sequence number', () => {
    expect(sliderPosition(marks, 9)).toBe(2);
    expect(sliderPosition(marks, 11)).toBe(2);
    expect(sliderPosition(marks, 99)).toBe(4);
  });
  it('leaves out minor moments by default', () =>
    expect(marksOf(marks, FIRST_KINDS).map(one => one.kind)).toEqual(['help', 'solved']));
  it('counts minutes from 1', () => {
    expect(minuteOf(0)).toBe(1);
    expect(minuteOf(59_999)).toBe(1);
    expect(minuteOf(60_000)).toBe(2);
  });
});
