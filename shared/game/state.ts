import type { PuzzleState } from '../level/puzzleState.ts';
import type { Picks } from '../level/schema.ts';
import type { Spoken } from '../level/speech.ts';
import type { CoachActView, OwnTap } from '../protocol/view.ts';
import type { LastThing } from '../protocol/coachActs.ts';
import type { LogWord } from '../text/words.ts';
import type { CoachState } from './coachState.ts';
import type { GameOptions } from './options.ts';

/**
 * The whole game of one team: plain JSON, ids only. No texts, no names, nothing that can be derived. All times are game
 * time in ms since the start without pauses, unless a field says epoch.
 */
export interface GameState {
  seq: number; // of the last command applied
  phase: GamePhase;
  options: GameOptions;
  clock: ClockState;
  skip?: readonly string[]; // optional puzzles that the session leaves out; absent in older games
  names?: Picks; // people of the story who have a spare name, because somebody of the team has the usual one; absent in older games
  lapsed?: readonly string[]; // puzzles that were unfinished when the team chose with what it had
  solvedFor?: readonly string[]; // puzzles that a coach solved for the team; absent in older games
  seats: SeatState[]; // in the order of the desks
  holds: Readonly<Record<string, string>>; // pack -> seat id; only packs move
  worked?: Readonly<Record<string, readonly string[]>>; // puzzle -> seats that worked on it, kept when packs move after it; absent in older games
  covered: Readonly<Record<string, string>>; // pack -> seat id of its owner, while another holds it
  tools: Readonly<Record<string, object>>; // tool id -> state of its kind
  puzzles: Readonly<Record<string, PuzzleState>>;
  given: readonly string[]; // items that an effect gave
  forAll: readonly string[]; // items that everybody may read, because too few people are left
  heldUp?: HoldUpState | null; // one person for whom everybody else waits; absent in older games
  asks: readonly AskState[];
  messages: readonly MessageState[];
  chat: readonly ChatState[];
  readyToStart: readonly string[]; // seats
  wantPause: readonly string[]; // seats
  revealDone: readonly string[]; // seats
  debrief: DebriefState;
  choice: { chosen: string | null; second: string | null }; // recorded when the final puzzle ends
  own?: Readonly<Record<string, OwnState>>; // by seat; absent in older games
  ideas: Readonly<Record<string, number>>; // not-yet rules with an `idea` that fired, by ref of the rule; for the debrief
  /** The text of the ending, fixed when it is reached, so that people who leave afterwards do not change it. */
  ended: { ending: readonly Spoken[]; reveal: readonly (readonly Spoken[])[] } | null; // `reveal`: lines per page
  desk: CoachState; // the name in stored states
  last: { at: number; what: LastThing; puzzle: string | null; seat: string | null } | null; // `at` is epoch ms; for the coach
}

export interface DebriefState {
  step: number;
  feelings: Readonly<Record<string, string>>;
  endsAt: number | null; // epoch ms: the phase's timer
  speaker: string | null; // seat
  asked: readonly string[]; // seats that have spoken in this round
  replay: number | null; // position of the coach's slider
  peers?: Readonly<Record<string, Readonly<Record<string, PeerState>>>>; // by the writer of a sentence, then by who says it; absent in older games
}

/** What somebody says about a colleague's sentence. */
export interface PeerState {
  deed?: true;
  result?: true;
  word?: string; // of the level's praise
}

export type GamePhase = 'briefing' | 'playing' | 'paused' | 'deciding' | 'reveal' | 'debrief' | 'closed';

export interface ClockState {
  minutes: number | null; // limit, extra time included; null: no clock
  planned: number | null; // the limit to return to after playing without a clock: the session's, or the one a coach removed
  startedAt: number | null; // epoch ms
  stoppedMs: number; // all pauses so far, real ms
  pausedAt: number | null; // epoch ms
  pausedBy: 'coach' | 'players' | 'nobodyHere' | null;
  told: number; // how many of the level's `times` have been said
  story: { minute: number; atMs: number }; // story minutes after midnight, at this game time
}

export interface SeatState {
  id: string;
  number: number; // 1-6: the desk
  own: readonly string[]; // this seat's packs when everybody is here
  assistant: boolean;
  reads: string | null; // for an assistant: whose tools
  away: boolean;
  awaySince: number | null;
  awayTold: boolean; // teammates have been told
  dealtWith?: true; // away, and a coach has seen to it
  left: boolean; // gone for good: removed or moved
  open: readonly string[]; // tool windows, newest last
  place: string; // 'desk', 'table' or 'desk-3'
  hand: boolean;
  about: string | null; // the puzzle that the hand is about
  claim: string | null; // 'coach:<id>' of the coach who is coming
  act: { at: number; what: LogWord; with: Readonly<Record<string, string>> } | null; // the last thing this person did; `at` is epoch ms
  on: { puzzle: string; at: number } | null; // what this person works on, since when
}

/** One person holds up all the others in this step. */
export interface HoldUpState {
  seat: string;
  puzzle: string;
  step: string;
  since: number;
  told: boolean; // the line says so, and colleagues may let them know
  nudged: boolean; // a colleague did
}

export interface AskState {
  id: number;
  by: string;
  to: string;
  puzzle: string;
  sentences: readonly string[]; // "m1.5"
  thanked: boolean;
  at: number;
  unasked?: true; // `to` sent the sentences before `by` asked for anything
}
export type MessageState =
  | { at: number; kind: 'level'; spoken: Spoken; cue: MessageCue }
  | ({
      at: number;
      kind: 'phrase';
      phrase: string;
      with: Readonly<Record<string, string>>;
      cue: MessageCue;
      to?: string;
    } & CoachSays) // a phrase of the program
  | ({ at: number; kind: 'coach'; text: string; cue: MessageCue; to?: string } & CoachSays); // text id
/** How a message relates to a coach. */
export interface CoachSays {
  act?: CoachActView;
  by?: string; // 'coach:<id>'
  puzzle?: string;
  silent?: boolean;
}
export type MessageCue = 'solved' | 'together' | 'message' | 'help' | 'time' | 'phone';

interface ChatState {
  seat: string;
  text: string; // text id; its language is the writer's
  at: number;
  removed?: true; // by a coach; what was typed is erased
}

/** What a person says about themselves while playing, and which of it others may see. */
export interface OwnState {
  taps: Readonly<Record<string, OwnTap>>; // by puzzle: "Kunt u dit zelf?"
  share: Readonly<Partial<Record<Shared, boolean>>>;
}
export type Shared = 'feeling' | 'taps' | 'sentence';
