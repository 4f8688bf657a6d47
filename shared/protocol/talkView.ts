import type { DebriefPhase } from '../text/debriefPhases.ts';
import type { Turns } from './turns.ts';

/** How the talk of a session is led, and what came out of the step: counts, never who. Also for guests and the shared screen. */
export interface TalkView {
  turns: Turns;
  about: string | null; // the team whose results the coach chose to show; null: all together
  since: number; // epoch ms: when this step began
  all: TalkResult; // of the teams at the step
  teams: ({ team: string } & TalkResult)[]; // each at its own step
}

export interface TalkResult {
  phase: DebriefPhase;
  lists: CountList[];
  moments: TalkMoment[]; // one team: the moments of its game; of several: none
  sums: DebriefSum[]; // one team: evidence beside first impressions
}
export interface TalkMoment {
  atMs: number; // game time
  text: string; // without a name
}

/** One candidate: the result of the evidence, and how many "Dit antwoord zegt mij het meest" taps they had before it. */
export interface DebriefSum {
  card: string; // "Linde"
  name: string; // "Marijke"
  percent: number | null; // null: not counted
  taps: number | null; // null: nobody spoke to them
}

/** The team chose itself; a coach finished its last task for it; its game ended without a choice. */
export type TalkFinish = 'chose' | 'coach' | 'none';

/** What people or teams chose, did or met in a step. */
export type TalkListId =
  'feelings' | 'hardest' | 'helped' | 'ideas' | 'reasons' | 'learn' | 'can' | 'praise' | 'shared' | 'chosen';

export interface CountList {
  id: TalkListId;
  total: number; // answers so far
  counted: number; // of which the counts below tell; fewer than `total` while a step goes on
  counts: Count[] | null; // null: too few to show
  why: 'few' | 'rest' | null; // why there are none: too few answers, or they would tell what a small team chose
}
export interface Count {
  id: string;
  label: string;
  count: number;
  ifMany: string | null; // what the coach can say when many chose this; from the level
}
