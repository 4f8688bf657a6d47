import type { ReplayKind, ReplayMark } from '../../../../shared/protocol/replay.ts';

/** Kinds of moments, the ones people talk about first. What merely opened is there, but not at first. */
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

/** Place of the slider: 0 is the beginning, then one place per mark. The last mark that is not later than `seq`. */
export const placeOf = (marks: readonly ReplayMark[], seq: number): number => marks.filter(mark => mark.seq <= seq).length;

export const minuteOf = (ms: number): number => Math.floor(ms / 60_000) + 1;
