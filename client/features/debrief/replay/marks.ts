import type { ReplayKind, ReplayMark } from '../../../../shared/protocol/replay.ts';

/** Kinds of moments, the most discussed ones first. Puzzles that merely opened are off by default. */
export const KINDS = [
  'solved',
  'help',
  'hint',
  'notYet',
  'decision',
  'opened',
  'skipped',
] as const satisfies readonly ReplayKind[];
export const FIRST_KINDS: readonly ReplayKind[] = ['solved', 'help', 'hint', 'decision', 'skipped'];

export const marksOf = (marks: readonly ReplayMark[], kinds: readonly ReplayKind[]): ReplayMark[] =>
  marks.filter(mark => kinds.includes(mark.kind));

/** The position of the slider for `seq`: 0 is the beginning, n is the nth mark; the last mark not later than `seq`. */
export const sliderPosition = (marks: readonly ReplayMark[], seq: number): number => marks.filter(mark => mark.seq <= seq).length;

export const minuteOf = (ms: number): number => Math.floor(ms / 60_000) + 1;
