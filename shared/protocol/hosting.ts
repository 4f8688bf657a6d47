import { z } from 'zod';
import { Language, type LocalisedText } from '../text/localised.ts';
import { Id, oneLine } from '../text/typedSchema.ts';
import { LIMITS } from './limits.ts';
import { Measure } from './statements.ts';

const Name = oneLine(LIMITS.sessionName);
const RetentionDays = z.int().min(1).max(LIMITS.retentionDaysMax);

/** What a coach chooses for a session. `minutes: null`: without a clock. */
const options = {
  name: Name, // empty: the session is named after its code
  language: Language,
  minutes: z.int().min(45).max(600).nullable(),
  skip: z.array(Id).max(50), // optional puzzles to leave out
  form: z.enum(['full', 'short']), // the whole level, or what its designer chose for a short meeting
  teamSize: z.literal([4, 5]), // preferred: most teams get this size
  autoHints: z.boolean(), // the game offers hints by itself
  pace: z.enum(['normal', 'generous']),
  group: oneLine(LIMITS.groupLabel).nullable(), // the coach's own name for this group
  date: z.int().min(0).nullable(), // epoch ms
  retentionDays: RetentionDays,
  measure: Measure, // which statements people are asked to answer
  formsOnly: z.boolean(), // a waiting list: people only fill in the forms
  formsRound: z.literal([1, 2]), // of a waiting list: the forms before or after the waiting time
  teamClock: z.boolean(), // teams may choose to play without a clock; else only the coach decides
  holdReveal: z.boolean(), // every team waits at the end until the coach opens the reveal
};

/** Less than an hour only suffices for teams of five. */
const hasEnoughTime = ({ minutes, teamSize }: { minutes?: number | null | undefined; teamSize?: 4 | 5 | undefined }): boolean =>
  typeof minutes !== 'number' || minutes >= 60 || teamSize === undefined || teamSize === 5;

/**
 * POST /api/sessions (coach) -> SessionSummary. Absent fields get a sensible default; without `retentionDays` the server's
 * retention applies.
 */
export const NewSession = z
  .strictObject({
    level: Id,
    language: options.language,
    minutes: options.minutes,
    name: options.name.default(''),
    skip: options.skip.default([]),
    form: options.form.default('full'),
    teamSize: options.teamSize.default(5),
    autoHints: options.autoHints.default(true),
    pace: options.pace.default('normal'),
    group: options.group.default(null),
    date: options.date.default(null),
    retentionDays: options.retentionDays.optional(),
    measure: options.measure.default('beforeAfter'),
    formsOnly: options.formsOnly.default(false),
    holdReveal: options.holdReveal.default(false),
    teamClock: options.teamClock.default(false),
    rehearsal: z.boolean().default(false), // for practising with bots; excluded from every report
  })
  .refine(hasEnoughTime);
export type NewSession = z.output<typeof NewSession>;
/** The body as a browser sends it. */
export type NewSessionBody = z.input<typeof NewSession>;

/** PATCH /api/sessions/:id -> SessionSummary. Once a team has started, only `name`, `group` and `retentionDays` (else notNow). */
export const ChangeSession = z.strictObject(options).partial().refine(hasEnoughTime);
export type ChangeSession = z.infer<typeof ChangeSession>;

export type SessionState = 'planned' | 'running' | 'finished';

/**
 * GET /api/sessions (coach) -> SessionSummary[], newest first: the coach's own and those shared by colleagues.
 */
export interface SessionSummary {
  id: string;
  code: string;
  name: string; // its own name, else the code
  level: string; // title in Dutch
  levelId: string;
  language: Language;
  minutes: number | null;
  skip: string[];
  form: 'full' | 'short';
  teamSize: 4 | 5;
  autoHints: boolean;
  pace: 'normal' | 'generous';
  group: string | null;
  date: number | null;
  retentionDays: number;
  measure: Measure;
  formsOnly: boolean;
  formsRound: 1 | 2;
  holdReveal: boolean;
  teamClock: boolean;
  rehearsal: boolean;
  state: SessionState;
  createdAt: number;
  deleteOn: number;
  people: number;
  keeping: number; // people who keep their own page when the session is deleted; 0: nobody, or too few to say
  teams: number;
  running: boolean; // some team has started
  owner: string; // name
  shared: boolean; // owned by a colleague and shared with this coach
  sharedWith: { id: string; name: string }[];
  observers: boolean; // an observer link is open
}

/** DELETE /api/sessions/:id (owner): deletes it with all its data, if `name` is the name of the session. */
export const DeleteSession = z.strictObject({ name: oneLine(200) });
/** POST /api/sessions/:id/share (owner); DELETE /api/sessions/:id/share/:coach. Both answer with the updated SessionSummary. */
export const ShareSession = z.strictObject({ coach: Id });

/**
 * POST /api/sessions/:id/observer -> `<address>/coach/<session>#gast=<token>`: a guest who only watches; ends with the
 * session. DELETE /api/sessions/:id/observer ends all of them. The token goes into `JoinOptions.observer`. POST
 * /api/sessions/:id/seats/:seat/link -> `<address>/spel#t=<token>`: whoever opens it takes over the seat. POST
 * /api/sessions/:id/seats/:seat/play -> `<address>/spel#t=<token>`: a coach plays along; the person keeps the seat.
 */
export interface SecretLink {
  link: string;
}

/**
 * GET /api/levels (coach) -> LevelPage[]; GET /api/levels/:id -> LevelPage.
 * GET /api/levels/:id/answers?size=5&language=nl and /api/sessions/:id/answers?… -> AnswerSheet.
 * GET /api/levels/:id/estimate?skip=P5,P9&form=short -> LevelEstimate.
 */
export interface LevelPage {
  id: string;
  title: LocalisedText;
  about: LocalisedText;
  minutes: number;
  talk: number; // minutes of the talk after the game
  puzzles: LevelPuzzle[];
  optional: { id: string; title: LocalisedText }[]; // puzzles that a session may leave out
  competences: Competence[]; // everything that its puzzles practise
  estimates: Estimates; // of the whole level
  short: { off: string[]; estimates: Estimates } | null; // its short form: what that leaves out; null: it has none
  played: PlayedBySize; // the whole level, by teams of this server
}
interface LevelPuzzle {
  id: string;
  short: LocalisedText;
  title: LocalisedText;
  needs: string[]; // puzzles that come before it, for the picture
  minutes: number; // estimated
  played: Played | null; // from open to done
  optional: boolean;
  competences: string[]; // ids
}
/** Minutes that a team is expected to take, mixed with what real teams took. Most lie between `from` and `to`, in fives. */
export interface PlayMinutes {
  quick: number;
  usual: number;
  calm: number;
  from: number;
  to: number;
}
export type Estimates = Record<'5' | '4' | '3', PlayMinutes>;
/** What real teams took, in minutes: the middle one, and between which two the middle half of them lies. Three teams or more. */
export interface Played {
  teams: number;
  middle: number;
  low: number;
  high: number;
}
export type PlayedBySize = Record<'5' | '4' | '3', Played | null>;
/** The effect of a form and of leaving out these optional puzzles: how long it takes, and who then has a noticeably long wait. */
export interface LevelEstimate {
  form: 'full' | 'short';
  skip: string[];
  estimates: Estimates;
  played: PlayedBySize; // by teams that played just this
  saves: { puzzle: string; minutes: Record<'5' | '4' | '3', number> }[]; // what each puzzle that may be left out takes of the whole
  waits: { size: 5 | 4 | 3; role: LocalisedText; minutes: number }[]; // uninterrupted; largest teams first
}
/** A competence of DigComp 2.2, such as 1.2 "Gegevens beoordelen". */
interface Competence {
  id: string;
  name: LocalisedText;
}
