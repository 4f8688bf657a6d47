import type { Language } from '../text/localised.ts';
import type { DebriefPhase } from '../text/debriefPhases.ts';
import type { ToolKind, ToolParts } from '../tools/kinds.ts';
import type { LinesView } from './lineView.ts';
import type { PeerFeedback, SharedSentence } from './peers.ts';
import type { Portrait } from './people.ts';
import type { DebriefSum } from './talkView.ts';

/**
 * Everything one player sees, in the player's language, built by allow-list in `shared/game/project`. Each top-level key
 * is a section; after the first full view only changed sections are sent.
 */
export interface PlayerView {
  phase: Phase;
  me: MeView;
  team: TeamView;
  clock: ClockView;
  lines: LinesView;
  progress: ProgressView;
  tools: AnyToolView[];
  puzzles: PuzzleView[];
  items: ItemView[];
  asks: AskView[];
  messages: MessageView[]; // newest last; the list behind the toasts
  chat: ChatLineView[]; // newest last, at most the last 200
  own: OwnTapView[]; // "Kunt u dit zelf?" for solved puzzles; private to this person
  ownMoment: OwnMomentView | null; // when to ask: at most four times in a game, never beside an open task; after the story what is left of the last
  briefing: BriefingView | null; // phase briefing
  deciding: DecidingView | null; // phase deciding: the dialog at 17.00
  reveal: RevealView | null; // phase reveal and later
  debrief: DebriefView | null; // phase debrief and later
}
export type ViewSection = keyof PlayerView;

/** Sent on message 'view'. `full` replaces everything; otherwise only the named sections changed. */
export interface ViewMessage {
  seq: number; // the journal's seq that this view reflects; older messages are dropped
  full: boolean;
  sections: Partial<PlayerView>;
}

export type Phase = 'lobby' | 'briefing' | 'playing' | 'paused' | 'deciding' | 'reveal' | 'debrief' | 'closed';
export type RoleShape = 'circle' | 'square' | 'triangle' | 'diamond' | 'hexagon' | 'star';

/** Colour, shape and name of a role; `number` 1-5 picks the role colour, 6 is the assistant. */
export interface RoleView {
  id: string;
  number: number;
  name: string;
  shape: RoleShape;
}

export interface MeView {
  seat: string;
  name: string;
  portrait: Portrait;
  language: Language;
  roles: RoleView[]; // the main role first
  title: string; // "Zoeker, en ook Privacy"
  assistant: { reads: string | null } | null;
  watched: boolean; // a coach mirrors this seat
  level: string; // title of the level
}

export interface TeamView {
  id: string;
  name: string;
  call?: string; // the video call in which it talks
  people: TeammateView[]; // in the order of the desks
}
export interface TeammateView {
  seat: string;
  desk: number; // 1-6: where this person sits in the office
  name: string;
  portrait: Portrait;
  roles: RoleView[];
  title: string;
  away: boolean;
  openTools: string[]; // titles of this person's open tools, newest last
  place: string; // where this person is in the office: 'desk', 'table' or 'desk-3'
  hand: boolean;
  handClaimed?: string | null; // name of the coach who is coming
}

/** The clock at the moment of projection, in server time. While `running` the client counts on: real milliseconds times `rate`. */
export interface ClockView {
  limited: boolean;
  running: boolean;
  held?: boolean; // nothing can be saved at the moment: the clock is stopped until it can
  rate: number; // 1, except in tests and demos
  gameMs: number; // played so far, without pauses
  leftMs: number | null; // null without a limit
  story: { minute: number; perGameMinute: number; end: number }; // minutes after midnight; never runs back
  pausedBy: 'coach' | 'players' | 'nobodyHere' | null;
  wantPause: string[]; // seats that asked to pause (or, while paused, to resume)
}

export interface ProgressView {
  solved: number;
  total: number; // puzzles that this session plays
  dots: ('solved' | 'skipped' | 'open' | 'locked')[]; // in the level's order
  lamps: { desk: number; on: boolean }[]; // a lamp is on when that seat's own tasks are done
  gathered: boolean; // the team is at the table (GA or later)
  phone: boolean; // Ilse's telephone rings (F)
}

/** A digital tool that this person may open. `parts` holds only the currently visible ones. */
export interface ToolView<K extends ToolKind = ToolKind> {
  id: string;
  kind: K;
  title: string;
  mine: boolean; // belongs to a role of mine; false: to the whole team
  role: string | null; // the id of that role
  parts: { [P in keyof ToolParts<K>]?: PartView<ToolParts<K>[P]> };
  takenOver: string | null; // name of the person who does this now; the window is read-only
}
export type AnyToolView = { [K in ToolKind]: ToolView<K> }[ToolKind];
export interface PartView<V> {
  usable: boolean; // false: read-only
  done: boolean; // its step is done
  puzzle: string | null; // the puzzle whose step it serves; once done, its `aha` may be shown. null: none
  view: V;
}

export interface PuzzleView {
  id: string;
  title: string;
  short: string; // one or two words, for the task list and graphs
  state: 'locked' | 'open' | 'solved' | 'skipped';
  optional: boolean;
  lead: boolean; // led by me, or by everybody
  everybody: boolean; // everybody leads it together
  leader: string; // "de Privacybewaker (Anna)", or "iedereen"
  needs: string[]; // ids of puzzles that come first, without optional ones
  goal: string | null; // only for people who take part
  steps: StepView[]; // open steps in which I take part
  askable: AskTargetView[]; // who may have something for this puzzle
  give?: GiveView; // what I could send to who works on it, before anybody asks
  aha: string | null; // once solved
}
/** Information of mine about a colleague's open task. */
export interface GiveView {
  to: AskTargetView[]; // who works on it; who leads it first
  need: string; // what they work on, in one sentence
  helpful: string[]; // ids of my items about it
}
export interface AskTargetView {
  seat: string;
  label: string; // "de Privacybewaker (Anna)"
  here: boolean;
}
export interface StepView {
  id: string;
  goal: string | null;
  opens: string[]; // 'tool.part': the window that shows this step's button and feedback
  button: string | null; // null: the game checks by itself
  mayCheck: boolean;
  off: string | null; // why the button is disabled
  notYet: { say: string; tries: number } | null;
  looking: { by: string; mayAnswer: boolean; untilMs: number } | null; // a second look ("Samen kijken") is open until this game time
  hints: { given: string[]; total: number; nextAtMs: number | null; offered: boolean }; // the next one is available at this game time; null: no more
}

/** A note, card or mail that I may read. Each of its sentences can be tapped to help a colleague. */
export interface ItemView {
  id: string;
  name: string;
  kind: 'note' | 'card' | 'mail' | 'list' | 'file' | 'device';
  sentences: { id: string; text: string }[];
  inTool: string | null; // shown inside this tool (a mail, a vault); null: among the notes
  fresh: boolean; // given during the game
}

/** A question between two colleagues, one of whom is me. */
export interface AskView {
  id: number; // also their order: later questions have higher ones
  from: string; // seat
  to: string; // seat
  puzzle: string;
  asked: boolean; // false: sent before anybody asked
  waiting: boolean; // no sentence was sent yet, its task is not over, and the person asked has something about it
  text: string; // "Ria vraagt: heeft u iets over De zeef van Bas?"
  need: string | null; // what the person who asks works on, in one sentence; null: not open, or over
  helpful: string[]; // for the person asked: ids of their own items about this puzzle
  answers: { item: string; text: string }[]; // sentences given, with the item's name
  left: number; // how many sentences about it the person asked could still send; 0 once the task is over
  thanked: boolean;
}

/** "Kunt u dit zelf?": ken ik, wil ik leren, niet nodig. */
export const OWN_TAPS = ['can', 'learn', 'no'] as const;
export type OwnTap = (typeof OWN_TAPS)[number];
export interface OwnTapView {
  puzzle: string;
  title: string;
  skill: string; // "veilig mailen"
  say: string; // "Kunt u dit zelf: veilig mailen?"
  tap: OwnTap | null;
}

/** The end of a part of the level: a few skills that this person used in it and has not answered, asked at once. */
export interface OwnMomentView {
  id: string; // a page that was told "not now" does not ask again for the same one
  skills: OwnTapView[];
}

export type Cue = 'solved' | 'together' | 'message' | 'help' | 'time' | 'phone';
export interface MessageView {
  id: number;
  atMs: number; // game time
  from: 'game' | 'coach' | 'person';
  text: string;
  cue: Cue;
  mine: boolean; // for me alone
  act?: CoachActView; // which act of a coach this is
  by?: string; // the coach's name
  puzzle?: string; // the puzzle a hint is about
  hint?: { step: string; number: number; say: string }; // the prepared hint that it tells of; without: the text is the coach's own hint
  silent?: boolean; // shown without a sound
}
export type CoachActView = 'message' | 'compliment' | 'hint' | 'gather' | 'hand' | 'roles' | 'puzzle' | 'restart';

export interface ChatLineView {
  id: number;
  seat: string;
  name: string;
  text: string;
  language: Language;
  atMs: number;
}

export interface BriefingView {
  intro: string;
  card: { title: string; say: string; steps: string[] }[]; // one per role
  lines: string[]; // four lines, "Lees voor" on each
  ready: string[]; // seats that pressed "Ik ben er klaar voor"
  minutes: number | null;
  choosesClock: boolean; // the team may choose to play without a clock
}

export interface DecidingView {
  say: string;
  more: string; // "Nog 10 minuten"
  choose: string; // "Kiezen met wat wij hebben"
}

export interface RevealView {
  ending: string[]; // the client on the telephone
  caller?: { portrait: string; name: string } | null; // who calls, if the level says so
  pages: RevealPage[];
  done: string[]; // seats that have read to the end
}
export interface RevealPage {
  title: string | null;
  lines: string[];
  people: { portrait: string; caption: string }[]; // files of assets/portraits, revealed only now
  picture: string | null;
}

export interface DebriefView {
  step: number; // 0-6, controlled by the coach
  phases: { id: DebriefPhase; title: string; minutes: number; shortMinutes: number; intro: string | null; prompts: string[] }[]; // with the texts of each: one can go through them alone
  intro: string | null;
  prompts: string[]; // of this phase
  feelings: { id: string; label: string; count: number | null }[]; // counts without names, once the coach has moved on
  myFeeling: string | null;
  timeline: { atMs: number; title: string; text: string }[]; // five moments
  helped: { from: string; to: string; text: string; thanked: boolean }[]; // who helped whom, by name
  wrongIdeas: string[]; // the team's most common ones, as statements without names
  whatIf: string[];
  result: { chosen: string | null; second: string | null };
  mine: string[]; // "U stelde 3 vragen. U hielp 2 keer."
  timer: { endsAt: number; leftMs: number } | null; // epoch ms of the server's clock, and what was left when this was made: the clocks of devices differ
  speaker: { seat: string; name: string } | null; // whose turn it is in the round
  ready: boolean; // I said "Ik ben zover" at this step, or chose what it asks
  replay: number | null; // the moment that the coach shows to everybody: a seq of the journal
  sentence: string | null; // my own sentence from the game, private
  sentences: SharedSentence[]; // those that people shared
  praise: { id: string; label: string }[]; // kind words to give for a colleague's sentence
  received: PeerFeedback[]; // for my own sentence; empty in a mirror
  sharing: { feeling: boolean; taps: boolean; sentence: boolean }; // what I let others see; a feeling is shown without a name
  taps: { skill: string; can: number; learn: number; no: number }[]; // of those who shared them, without names
  sums: DebriefSum[]; // the evidence beside the first feeling
  lessons: DebriefLesson[]; // of the tasks that were done
}
export interface DebriefLesson {
  puzzle: string;
  title: string;
  seat: string | null; // who led it; null: the whole team, or the coach solved it
  byTeam: boolean; // false: the coach solved it
  aha: string;
  question: string | null; // for everybody
  said: { name: string; text: string }[]; // what people said of it in the game, with their reasons
}
