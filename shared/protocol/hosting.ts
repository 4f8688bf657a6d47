import { z } from 'zod';
import { Language, type LocalisedText } from '../text/localised.ts';
import { Id, oneLine } from '../text/typedSchema.ts';
import { LIMITS } from './limits.ts';
import { Measure } from './statements.ts';

const Name = oneLine(LIMITS.sessionName);
const DAY = z.int().min(1).max(LIMITS.retentionDaysMax);

/** What a coach chooses for a session. `minutes: null` = without a clock. */
const options = {
  name: Name, // empty: the session is called by its code
  language: Language,
  minutes: z.int().min(45).max(600).nullable(),
  skip: z.array(Id).max(50), // optional puzzles that are left out
  teamSize: z.literal([4, 5]), // a wish: what most teams should be
  autoHints: z.boolean(), // the game offers hints by itself
  pace: z.enum(['normal', 'generous']),
  group: oneLine(LIMITS.groupLabel).nullable(), // the coach's own word for these people
  date: z.int().min(0).nullable(), // epoch ms
  retentionDays: DAY,
  measure: Measure, // which statements people are asked about
  formsOnly: z.boolean(), // a waiting list: people only fill in the forms
  formsRound: z.literal([1, 2]), // of a waiting list: they fill in the forms before and after the wait
  holdReveal: z.boolean(), // every team waits at the end until the coach opens the reveal
};

/** Less than an hour is enough only for five people. */
const roomy = ({ minutes, teamSize }: { minutes?: number | null | undefined; teamSize?: 4 | 5 | undefined }): boolean =>
  typeof minutes !== 'number' || minutes >= 60 || teamSize === undefined || teamSize === 5;

/** POST /api/sessions (coach) -> SessionSummary. What is absent has a good answer; the server's own term holds without `retentionDays`. */
export const NewSession = z
  .strictObject({
    level: Id,
    language: options.language,
    minutes: options.minutes,
    name: options.name.default(''),
    skip: options.skip.default([]),
    teamSize: options.teamSize.default(5),
    autoHints: options.autoHints.default(true),
    pace: options.pace.default('normal'),
    group: options.group.default(null),
    date: options.date.default(null),
    retentionDays: options.retentionDays.optional(),
    measure: options.measure.default('beforeAfter'),
    formsOnly: options.formsOnly.default(false),
    holdReveal: options.holdReveal.default(false),
    rehearsal: z.boolean().default(false), // to practise with bots; left out of every report
  })
  .refine(roomy);
export type NewSession = z.output<typeof NewSession>;
/** What a browser sends. */
export type NewSessionBody = z.input<typeof NewSession>;

/** PATCH /api/sessions/:id -> SessionSummary. Once a team has begun only `name`, `group` and `retentionDays` (else notNow). */
export const ChangeSession = z.strictObject(options).partial().refine(roomy);
export type ChangeSession = z.infer<typeof ChangeSession>;

export type SessionState = 'planned' | 'running' | 'finished';

/**
 * GET /api/sessions (coach) -> SessionSummary[], newest first: the coach's own and those that a colleague shares.
 * POST /api/sessions/:id/copy -> SessionSummary: the same options, no people, no date.
 */
export interface SessionSummary {
  id: string;
  code: string;
  name: string; // without a name of its own: the code
  level: string; // title in Dutch
  levelId: string;
  language: Language;
  minutes: number | null;
  skip: string[];
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
  rehearsal: boolean;
  state: SessionState;
  createdAt: number;
  deleteOn: number;
  people: number;
  teams: number;
  running: boolean; // some team has begun
  owner: string; // name
  shared: boolean; // a colleague's, shared with this coach
  sharedWith: { id: string; name: string }[];
  observers: boolean; // a guest link is open
}

/** DELETE /api/sessions/:id (owner): removes it with all its data, when `name` is what the session is called. */
export const DeleteSession = z.strictObject({ name: oneLine(200) });
/** POST /api/sessions/:id/share (owner); DELETE /api/sessions/:id/share/:coach. Both answer the new SessionSummary. */
export const ShareSession = z.strictObject({ coach: Id });

/**
 * POST /api/sessions/:id/observer -> `<address>/coach/<session>#gast=<token>`: a guest who only looks; ends with the session.
 * DELETE /api/sessions/:id/observer ends all of them. The token goes into `JoinOptions.observer`.
 * POST /api/sessions/:id/seats/:seat/link -> `<address>/spel#t=<token>`: who opens it takes over the seat.
 * POST /api/sessions/:id/seats/:seat/play -> `<address>/spel#t=<token>`: a coach plays along; the person keeps the seat.
 */
export interface SecretLink {
  link: string;
}

/** POST /api/sessions/:id/rehearse: bots join and play. GET -> Rehearsal. DELETE stops them. Only where `rehearsal` is true. */
export const Rehearse = z.strictObject({
  teams: z.int().min(1).max(3).default(1),
  stuck: z.boolean().default(false), // one team gets stuck
  speed: z.number().min(1).max(20).default(1),
});
export type Rehearse = z.output<typeof Rehearse>;
export interface Rehearsal {
  running: boolean;
  failed: boolean; // the bots stopped by a fault of ours
}

/**
 * GET /api/levels (coach) -> LevelPage[]; GET /api/levels/:id -> LevelPage.
 * GET /api/levels/:id/answers?size=5&language=nl and /api/sessions/:id/answers?… -> AnswerSheet.
 * GET /api/levels/:id/estimate?skip=P5,P9 -> LevelEstimate.
 */
export interface LevelPage {
  id: string;
  title: LocalisedText;
  about: LocalisedText;
  minutes: number;
  puzzles: LevelPuzzle[];
  optional: { id: string; title: LocalisedText }[]; // what a session may leave out
  competences: Competence[]; // all that its puzzles practise
  estimates: Estimates;
}
interface LevelPuzzle {
  id: string;
  short: LocalisedText;
  title: LocalisedText;
  needs: string[]; // puzzles that come before it: for the picture
  minutes: number;
  optional: boolean;
  competences: string[]; // ids
}
/** Minutes that a team of so many people is expected to take. */
export type Estimates = Record<'5' | '4' | '3', number>;
/** How a level goes when these optional puzzles are left out: how long, and who then waits noticeably longer. */
export interface LevelEstimate {
  skip: string[];
  estimates: Estimates;
  waits: { size: 5 | 4 | 3; role: LocalisedText; minutes: number }[]; // in a row; largest teams first
}
/** A competence of DigComp 2.2, such as 1.2 "Gegevens beoordelen". */
interface Competence {
  id: string;
  name: LocalisedText;
}
