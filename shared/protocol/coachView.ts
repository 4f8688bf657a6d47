import type { Language } from '../text/localised.ts';
import type { CoachNeed, CoachTeamStatus } from './coachNeeds.ts';
import type { DoorWhy } from './joining.ts';
import type { Portrait, PracticeStep } from './people.ts';
import type { TeamTrouble } from './teamTrouble.ts';
import type { ClockView, DebriefPhase, Phase, RoleView } from './view.ts';

/** Everything a coach sees of one session, over one connection, merged from `CoachViewMessage`s. */
export interface CoachView {
  now: number; // server time (epoch ms) at which this was made: "since" times are counted from it
  me: { coach: string; name: string; as: 'owner' | 'coach' | 'observer' }; // an observer's command is refused 'coachOnly'
  coaches: { id: string; name: string; here: boolean }[];
  session: CoachSessionView;
  people: CoachPersonView[];
  door: CoachDoorView;
  wishes: { a: string; b: string; wish: 'together' | 'apart' }[]; // seats
  teams: CoachTeamView[];
  /** The division that "Maak teams" would make now, as sizes. */
  proposal: number[];
  needs: CoachNeed[]; // of who has no team, and of all teams together
}

/**
 * Sent on 'view', and the answer to 'sync'. `full` replaces everything. Otherwise only what changed is in it: whole
 * sections by name, of `teams` and `people` only those that changed (whole, put in place by `id` and `seat`), and of a
 * team only its changed fields. `order` is there when teams or people came, went or changed places.
 */
export type CoachViewMessage = { full: true; view: CoachView } | CoachViewChange;
export interface CoachViewChange {
  full: false;
  now: number;
  sections?: Partial<Omit<CoachView, 'now' | 'people' | 'teams'>>;
  people?: CoachPersonView[];
  teams?: ({ id: string } & Partial<CoachTeamView>)[];
  order?: { people?: string[]; teams?: string[] };
}

interface CoachSessionView {
  id: string;
  code: string; // "SOEP VLAG 427"
  link: string; // from PUBLIC_URL
  localOnly: boolean; // the link only works on this machine: warn
  level: { id: string; title: string };
  language: Language;
  minutes: number | null;
  createdAt: number;
  deleteOn: number; // epoch ms
  name: string;
  group: string | null;
  date: number | null; // epoch ms
  skip: string[]; // optional puzzles that are left out
  autoHints: boolean;
  pace: 'normal' | 'generous';
  teamSize: 4 | 5;
  holdReveal: boolean;
  rehearsal: boolean;
  retentionDays: number;
  optional: { id: string; title: string }[]; // puzzles of this level that may be left out
  estimates: Record<'5' | '4' | '3', number>; // minutes, per team size, without what is left out
  formsOnly: boolean; // people only fill in the forms: there are no teams
  formsRound: 1 | 2; // of such a session: before the wait or after it
}

/** Who waits outside until a coach lets them in, the first who came first. A guest who looks sees nobody here. */
export interface CoachDoorView {
  people: { seat: string; name: string; portrait: Portrait; since: number; here: boolean; why: DoorWhy }[]; // since: epoch ms
  /** The team that needs somebody most; null: the waiting room. */
  offer: string | null;
}

export interface CoachPersonView {
  seat: string;
  name: string;
  portrait: Portrait;
  here: boolean;
  awaySince: number | null; // epoch ms
  /** 'away': no connection. 'quiet': connected, but nothing was touched for minutes (4, generous 6). */
  light: 'active' | 'quiet' | 'away';
  quietSince: number | null; // epoch ms of the last touch, while 'quiet'
  lastAct: { text: string; at: number } | null; // in words; epoch ms
  hand: { since: number; puzzle: string | null; claimedBy: string | null } | null; // `claimedBy`: a coach's name
  practised: number; // steps done of 8
  checks: { sound: boolean | null; browser: boolean | null; connection: 'good' | 'slow' | null; practice: PracticeStep[] };
  coachSeat: boolean; // a coach plays along here
  bot: boolean; // no person: in a rehearsal
  team: string | null;
}

export interface CoachTeamView {
  id: string;
  name: string;
  trouble: TeamTrouble | null; // what is the matter with its game; null: all is well
  status: CoachTeamStatus[]; // how it is doing: see `statusAt`
  needs: CoachNeed[]; // in what it and its people want the coach: see `needsAt`
  phase: Phase | null; // null: not started
  clock: ClockView | null;
  seats: { seat: string; role: RoleView | null; away: boolean; covered: boolean; openTool: string | null }[];
  where: { seat: string; puzzle: string | null; sinceMs: number }[]; // who is on what; game time
  puzzles: CoachPuzzleView[];
  progress: { done: number; total: number; expected: number }; // puzzles; `expected` 0..1: of the time that is used
  hintsUsed: number;
  chat: number; // lines so far
  last: { text: string; at: number } | null; // last thing that happened, in words
  touchedAt: number | null; // epoch ms, last act of a coach on this team
  undo: { act: number; until: number; text: string } | null; // what can be taken back, until this server time
  ties: boolean; // two ties: the coach may decide
  options: { id: string; label: string }[]; // what the coach can decide between
  ending: string | null;
  revealHeld: boolean; // the team waits for 'reveal.open'
  revealDone: string[]; // seats that read the reveal to the end
  speaker: string | null; // seat: who may speak now
  timer: { endsAt: number } | null; // epoch ms
  debrief: {
    step: number;
    phases: { id: DebriefPhase; title: string; minutes: number; shortMinutes: number }[];
    intro: string | null;
    prompts: string[];
    spare: string[];
    lines: { when: CoachLineWhen; say: string }[]; // for a group that is silent, negative, …
    taps: { name: string; can: string[]; learn: string[]; no: string[] }[]; // of who shared them: topics to talk about
    replay: number | null; // where the slider stands: a number of the journal
  } | null;
}

export interface CoachPuzzleView {
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
  tries: { say: string; times: number; by: string | null; atMs: number }[]; // the not-yet rules that spoke, in words; newest last
  sameTry: number; // how often the same not-yet rule spoke in a row, up to now
  step: string | null; // first open step, for hint.give
  nextHint: number | null; // number of the next prepared hint for `step`; null: none is left
}

/** When a coach may need a sentence. */
type CoachLineWhen = 'silent' | 'negative' | 'dominated' | 'otherWinner' | 'recognised';
