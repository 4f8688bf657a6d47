import type { ReplayMoment, ReplayPage } from './replay.ts';

/** A game to look back at, for tests: nothing happened in it. */
export const aReplayPage = (change: Partial<ReplayPage> = {}): ReplayPage => ({
  lastSeq: 0,
  durationMs: 0,
  marks: [],
  roles: [],
  spans: [],
  puzzles: [],
  ...change,
});

export const aReplayMoment = (seq: number, change: Partial<ReplayMoment> = {}): ReplayMoment => ({
  seq,
  atMs: 0,
  phase: 'playing',
  story: 620,
  places: [],
  puzzles: [],
  board: [],
  ...change,
});
