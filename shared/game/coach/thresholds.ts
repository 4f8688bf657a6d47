import { AWAY } from '../../level/constants.ts';
import type { GameOptions } from '../options.ts';

const MINUTE = 60_000;

/**
 * When a coach is told about something. How long a puzzle should take is in its view (`expectedMinutes`); when somebody counts
 * as quiet also depends on the pace: see `quietAfterMs`.
 */
export interface Thresholds {
  tries: number; // wrong tries of the same kind in a row
  untouchedMs: number; // since the last act of a coach
  behindMs: number; // left on the clock
  awayMs: number; // without a connection; a shorter absence does not matter
  coverMs: number; // without a connection, after which the tasks are best shared out
}

const NORMAL: Thresholds = {
  tries: 3,
  untouchedMs: 10 * MINUTE,
  behindMs: 10 * MINUTE,
  awayMs: AWAY.toldAfterMs, // teammates are told at the same moment
  coverMs: 90_000,
};

/** At a generous pace a team gets half as much time again before the coach is told. */
export const thresholds = (pace: GameOptions['pace']): Thresholds =>
  pace === 'generous' ? { ...NORMAL, tries: 4, untouchedMs: 15 * MINUTE, behindMs: 15 * MINUTE } : NORMAL;
