import { AWAY } from '../../level/constants.ts';
import type { GameOptions } from '../options.ts';

const MINUTE = 60_000;

/** From when on a coach is told of something. Who is quiet is decided by the same pace: `quietAfterMs`. */
export interface Thresholds {
  stuckTimes: number; // of the minutes that a puzzle takes, without progress
  tries: number; // wrong ones of the same kind in a row
  untouchedMs: number; // without an act of a coach
  behindMs: number; // left on the clock
  awayMs: number; // without a connection: a short absence is nothing
  coverMs: number; // without a connection: then sharing out the tasks is a good idea
}

const NORMAL: Thresholds = {
  stuckTimes: 1,
  tries: 3,
  untouchedMs: 10 * MINUTE,
  behindMs: 10 * MINUTE,
  awayMs: AWAY.toldAfterMs, // when the team is told too
  coverMs: 90_000,
};

/** Who plays at a generous pace gets half as much time again before the coach is told. */
export const thresholds = (pace: GameOptions['pace']): Thresholds =>
  pace === 'generous' ? { ...NORMAL, stuckTimes: 1.5, tries: 4, untouchedMs: 15 * MINUTE, behindMs: 15 * MINUTE } : NORMAL;
