import type { Language } from '../text/localised.ts';
import type { CoachActLine, LastThing } from './coachActs.ts';
import type { CoachNeed, CoachTeamStatus } from './coachNeeds.ts';
import type { Estimates } from './hosting.ts';
import type { DoorWhy } from './joining.ts';
import type { Portrait, PracticeStep } from './people.ts';
import type { TeamTrouble } from './teamTrouble.ts';
import type { DebriefPhase } from '../text/debriefPhases.ts';
import type { PeerFeedback } from './peers.ts';
import type { ClockView, Phase, RoleView } from './view.ts';

/** Everything a coach sees of one session, over one connection, merged from `CoachViewMessage`s. */
export interface CoachView {
  now: number; // server time (epoch ms) at which this was made; "since" times count from it
  me: { coach: string; name: string; as: 'owner' | 'coach' | 'observer' }; // an observer's command is refused 'coachOnly'
  coaches: { id: string; name: string; here: boolean }[];
  session: CoachSessionView;
  people: CoachPersonView[];
  door: CoachDoorView;
  wishes: { a: string; b: string; wish: 'together' | 'apart' }[]; // seats
  teams: CoachTeamView[];
  /** The team sizes that "Maak teams" would make now. */
  proposal: number[];
  around: CoachAroundView | null; // null for an observing guest
  needs: CoachNeed[]; // of people without a team, and of all teams together
}

/**
 * Sent on 'view', and as the answer to 'sync'. `full` replaces everything. Otherwise it holds only changes: whole sections
 * by name; of `teams` and `people` only the changed ones (people whole, by `seat`; teams by `id`, changed fields only).
 * `order` is present when teams or people came, left or changed places.
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

/** The video call and the list of who was invited; never in a participant's view. */
interface CoachAroundView {
  call: { all: string | null; teams: Record<string, string> }; // team -> address
  invited: { id: string; name: string; came: boolean }[];
}

interface CoachSessionView {
  id: string;
  code: string; // "SOEP VLAG 427"
  link: string; // from PUBLIC_URL
  localOnly: boolean; // the link only works on this machine: show a warning
  level: { id: string; title: string };
  language: Language;
  minutes: number | null;
  createdAt: number;
  deleteOn: number; // epoch ms
  name: string;
  group: string | null;
  date: number | null; // epoch ms
  skip: string[]; // optional puzzles to leave out
  form: 'full' | 'short'; // of the level
  autoHints: boolean;
  pace: 'normal' | 'generous';
  teamSize: 4 | 5;
  holdReveal: boolean;
  rehearsal: boolean;
  retentionDays: number;
  optional: { id: string; title: string }[]; // puzzles of this level that can be left out
  estimates: Estimates; // per team size, of the puzzles that are not left out
  formsOnly: boolean; // people only fill in the forms; there are no teams
  formsRound: 1 | 2; // of such a session: before or after the waiting time
}

/** People at the door until a coach lets them in, in order of arrival. Empty for an observing guest. */
export interface CoachDoorView {
  people: {
    seat: string;
    name: string;
    portrait: Portrait;
    since: number; // epoch ms
    here: boolean;
    why: DoorWhy;
    same: { seat: string; name: string } | null; // whom they say to be
  }[];
  /** The team that needs somebody most; null: the waiting room. */
  offer: string | null;
}

export interface CoachPersonView {
  seat: string;
  name: string;
  portrait: Portrait;
  here: boolean;
  awaySince: number | null; // epoch ms
  /** 'away': no connection. 'quiet': connected but inactive for minutes (4; at a generous pace 6). */
  light: 'active' | 'quiet' | 'away';
  quietSince: number | null; // epoch ms of the last touch, while 'quiet'
  lastAct: { text: string; at: number } | null; // in words; epoch ms
  hand: { since: number; puzzle: string | null; claimedBy: string | null } | null; // `claimedBy`: a coach's name
  practised: number; // steps done, of 8
  checks: { sound: boolean | null; browser: boolean | null; connection: 'good' | 'slow' | null; practice: PracticeStep[] };
  coachSeat: boolean; // a coach plays along in this seat
  movedAt: number | null; // epoch ms: went on on another device by itself, since nobody was on this seat; null: not, or given back
  bot: boolean; // not a person: in a rehearsal
  team: string | null;
}

export interface CoachTeamView {
  id: string;
  name: string;
  trouble: TeamTrouble | null; // what is wrong with its game; null: nothing
  status: CoachTeamStatus[]; // how it is doing: see `statusAt`
  needs: CoachNeed[]; // why it or its people need the coach: see `needsAt`
  phase: Phase | null; // null: not started
  clock: ClockView | null;
  seats: CoachSeatView[];
  where: { seat: string; puzzle: string | null; sinceMs: number }[]; // who works on what; game time
  puzzles: CoachPuzzleView[];
  progress: CoachProgress;
  hintsUsed: number;
  chat: number; // lines so far
  last: { what: LastThing; text: string; at: number } | null; // last thing that happened, in words
  touchedAt: number | null; // epoch ms: last act of a coach on this team
  acts: CoachActLine[]; // what coaches did to it last, newest last
  undo: { act: number; until: number; text: string } | null; // what can be undone, until this server time
  ties: boolean; // two ties: the coach may decide
  options: { id: string; label: string }[]; // what the coach can decide between
  ending: string | null;
  revealHeld: boolean; // the team waits for 'reveal.open'
  revealDone: string[]; // seats that have read the whole reveal
  speaker: string | null; // seat: who may speak now
  timer: { endsAt: number } | null; // epoch ms
  debrief: {
    step: number;
    phases: { id: DebriefPhase; title: string; minutes: number; shortMinutes: number }[];
    intro: string | null;
    prompts: string[];
    spare: string[];
    lines: { when: CoachLineWhen; say: string }[]; // for a group that is silent, negative, …
    taps: { name: string; can: string[]; learn: string[]; no: string[] }[]; // of those who shared them: topics to talk about
    praised: { name: string; feedback: PeerFeedback[] }[]; // whose sentence colleagues said something about; the sentence itself is not sent, and to guests none of it
    replay: number | null; // position of the slider: a seq of the journal
  } | null;
}

/** Puzzles, as the team counts them. */
interface CoachProgress {
  done: number; // by the team or by a coach; one that was skipped is not done
  byCoach?: number; // of those that are done; absent: none
  skipped?: number; // absent: none
  total: number;
  expected: number; // 0..1: the part of the time that has passed
}

interface CoachSeatView {
  seat: string;
  role: RoleView | null;
  away: boolean;
  covered: boolean; // others have the tasks
  dealtWith?: true; // away, and a coach saw to it
  openTool: string | null;
}

export interface CoachPuzzleView {
  id: string;
  title: string;
  short: string;
  state: 'locked' | 'open' | 'solved' | 'skipped';
  outcome: 'solved' | 'byCoach' | 'skipped' | 'unfinished' | null; // what became of it; 'unfinished': time was up, or the game was stopped
  needs: string[];
  sinceMs: number | null; // game time at which it opened
  progressMs: number | null; // game time of its last progress: it opened, a step was done, or it ended
  minutes: number; // how long it should take, at the pace of this game
  hints: number; // taken or given, of all its steps
  notYet: number; // checks that were "not yet"
  tries: { say: string; times: number; by: string | null; atMs: number }[]; // the not-yet rules that fired, in words; newest last
  sameTry: number; // how often the same not-yet rule has fired in a row until now
  step: string | null; // first open step, for hint.give
  nextHint: number | null; // number of the next prepared hint for `step`; null: none left
}

/** Situations for which the coach gets a prepared sentence. */
type CoachLineWhen = 'silent' | 'negative' | 'dominated' | 'otherWinner' | 'recognised';
