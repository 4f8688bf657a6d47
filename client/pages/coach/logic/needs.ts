import type { CoachPersonView, CoachTeamView } from '../../../../shared/protocol/coachView.ts';
import type { TeamTrouble } from '../../../../shared/protocol/teamTrouble.ts';

interface Base {
  key: string; // the same as long as it is the same need, so that a list does not jump and a snooze holds
  forMs: number; // how long already
  team: { id: string; name: string } | null;
}
export type NeedPerson = Pick<CoachPersonView, 'seat' | 'name' | 'portrait'>;
export type NeedPuzzle = { id: string; title: string; short: string; step: string | null; stepHints: number };

type Trouble<K extends TeamTrouble['kind']> = Extract<TeamTrouble, { kind: K }>;

/** Something in which a team or a person may want the coach, with all that a suggested act needs. */
export type Need =
  | (Base & { kind: 'hand'; person: NeedPerson; about: string | null; claimedBy: string | null })
  | (Base & { kind: 'decide'; options: CoachTeamView['options'] })
  | (Base & { kind: 'broken'; trouble: Trouble<'broken'> })
  | (Base & { kind: 'notKept' }) // once for all teams
  | (Base & { kind: 'recovered'; trouble: Trouble<'recovered'> })
  | (Base & { kind: 'held' })
  | (Base & { kind: 'late'; person: NeedPerson })
  | (Base & { kind: 'nobody' })
  | (Base & { kind: 'tries'; puzzle: NeedPuzzle; times: number; say: string })
  | (Base & { kind: 'stuck'; puzzle: NeedPuzzle; more: number })
  | (Base & { kind: 'behind'; minutes: number; done: number; total: number })
  | (Base & { kind: 'away'; person: NeedPerson; mayCover: boolean })
  | (Base & { kind: 'quiet'; person: NeedPerson; task: NeedPuzzle | null })
  | (Base & { kind: 'untouched' });

/** The most urgent first: who waits for the coach, what stops a team, what slows it, what is only kind to know. */
export const ORDER: Record<Need['kind'], number> = {
  broken: -2,
  notKept: -1,
  hand: 0,
  decide: 1,
  held: 2,
  nobody: 3,
  late: 4,
  recovered: 4.5,
  tries: 5,
  stuck: 6,
  behind: 7,
  away: 8,
  quiet: 9,
  untouched: 10,
};

const MINUTE = 60_000;
export const HINTS_PER_STEP = 3;
/** A short absence is nothing: from here on the coach is told, and a little later may act. */
export const AWAY_TOLD_MS = 45_000;
export const AWAY_COVER_MS = 90_000;

export interface Thresholds {
  stuckTimes: number; // of the minutes that a puzzle takes
  tries: number; // wrong ones of the same kind in a row
  untouchedMs: number;
  behindMs: number; // left on the clock
}
/** Who plays at a generous pace gets half as much time again before the coach is told. Quiet comes so from the server. */
export const thresholds = (pace: 'normal' | 'generous' | undefined): Thresholds =>
  pace === 'generous'
    ? { stuckTimes: 1.5, tries: 4, untouchedMs: 15 * MINUTE, behindMs: 15 * MINUTE }
    : { stuckTimes: 1, tries: 3, untouchedMs: 10 * MINUTE, behindMs: 10 * MINUTE };
