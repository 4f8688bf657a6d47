import type { Language } from '../text/localised.ts';
import type { Portrait } from './people.ts';
import type { ClockView, DebriefPhase, Phase, RoleView } from './view.ts';

/** Everything a coach sees of one session, over one connection. Sent whole on message 'view'. */
export interface CoachView {
  now: number; // server time (epoch ms) at which this was made: "since" times are counted from it
  session: {
    id: string;
    code: string; // "MEREL 42"
    link: string; // from PUBLIC_URL
    localOnly: boolean; // the link only works on this machine: warn
    level: { id: string; title: string };
    language: Language;
    minutes: number | null;
    createdAt: number;
    deleteOn: number; // epoch ms
  };
  people: CoachPersonView[];
  teams: CoachTeamView[];
  /** The division that "Maak teams" would make now, as sizes. */
  proposal: number[];
}

export interface CoachPersonView {
  seat: string;
  name: string;
  portrait: Portrait;
  here: boolean;
  awaySince: number | null; // epoch ms
  hand: { since: number } | null;
  practised: number; // steps done of 8
  team: string | null;
}

export interface CoachTeamView {
  id: string;
  name: string;
  phase: Phase | null; // null: not started
  clock: ClockView | null;
  seats: { seat: string; role: RoleView | null; away: boolean; covered: boolean; openTool: string | null }[];
  puzzles: {
    id: string;
    title: string;
    short: string;
    state: 'locked' | 'open' | 'solved' | 'skipped';
    needs: string[];
    sinceMs: number | null; // game time at which it opened
    progressMs: number | null; // game time at which it last went on: it opened, a step was done, or it ended
    minutes: number; // the level's estimate
    hints: number; // taken or given, of all its steps
    notYet: number; // checks that were "not yet"
    step: string | null; // first open step, for hint.give
    stepHints: number; // hints that this step had
  }[];
  last: { text: string; at: number } | null; // last thing that happened, in words
  ties: boolean; // two ties: the coach may decide
  options: { id: string; label: string }[]; // what the coach can decide between
  ending: string | null;
  revealDone: string[]; // seats that read the reveal to the end
  debrief: {
    step: number;
    phases: { id: DebriefPhase; title: string; minutes: number; shortMinutes: number }[];
    intro: string | null;
    prompts: string[];
    spare: string[];
    lines: { when: CoachLineWhen; say: string }[]; // for a group that is silent, negative, …
    taps: { name: string; can: string[]; learn: string[]; no: string[] }[]; // of who shared them: topics to talk about
  } | null;
}

/** When a coach may need a sentence. */
export type CoachLineWhen = 'silent' | 'negative' | 'dominated' | 'otherWinner' | 'recognised';
