import { z } from 'zod';
import type { Language } from '../text/localised.ts';
import { Id, manyLines, oneLine } from '../text/typedSchema.ts';
import { LIMITS } from './limits.ts';
import type { StatementsPage } from './statements.ts';
import type { PeerFeedback } from './peers.ts';
import type { OwnTap, Phase } from './view.ts';

/** The stages on the way to work (SER 2022), in this order. */
export const WORK_STAGES = ['insight', 'see', 'try', 'match', 'after'] as const;
const Some = z.enum(['yes', 'some', 'notYet']).nullable();

/** "Mijn plan": everything is optional and saved while typing. PUT /api/own/plan, answered with the plan. */
export const Plan = z.strictObject({
  name: oneLine(LIMITS.planName), // on plan and certificate; may be longer than the first name in the game
  sentence: oneLine(LIMITS.ownSentence), // worth three points
  words: z.tuple([oneLine(LIMITS.planWord), oneLine(LIMITS.planWord), oneLine(LIMITS.planWord)]),
  directions: z.tuple([oneLine(LIMITS.planDirection), oneLine(LIMITS.planDirection)]),
  place: z.enum(WORK_STAGES).nullable(),
  want: Some,
  can: Some,
  fit: Some,
  step: oneLine(LIMITS.planStep),
  stepDate: z.iso.date().nullable(), // '2026-12-01'
  buddy: oneLine(LIMITS.planName), // who will ask how it went
  trainings: z.array(Id).max(2), // ids in the menu
});
export type Plan = z.infer<typeof Plan>;

export const EMPTY_PLAN: Plan = {
  name: '',
  sentence: '',
  words: ['', '', ''],
  directions: ['', ''],
  place: null,
  want: null,
  can: null,
  fit: null,
  step: '',
  stepDate: null,
  buddy: '',
  trainings: [],
};

/**
 * PUT /api/own/contact. Visible only to teammates who also gave a card. null withdraws it, also from a kept page and those that
 * teammates keep; then theirs are gone from this page too. On a kept page nothing else can be given: notNow.
 */
export const SaveContact = z.strictObject({
  text: manyLines(LIMITS.contactCard, 1).nullable(),
});

/** PUT /api/own/share: the coaches of the session may read the plan from now on, or no longer. */
export const ShareOwnPlan = z.strictObject({ on: z.boolean() });

/** PUT /api/own/keep: keep this page for half a year after the day, also when its session is deleted, or no longer. */
export const KeepOwnPage = z.strictObject({ on: z.boolean() });

/** One training offered by an organisation, in the reader's language. */
export interface MenuItemView {
  id: string;
  title: string;
  provider: string;
  about: string;
  level: 1 | 2 | 3; // 1: for beginners
  free: boolean;
  where: 'online' | 'near' | 'both';
  url: string | null;
  checked: string | null; // the latest month in which this is known to have been at the address: '2026-11'
  tags: string[]; // names of skills
  fits: boolean; // teaches something I want to learn
}

/** GET /api/own/team.ics?day=2026-12-15: the first day on which the team talks again, and every two weeks after it. */
export const TeamDays = z.object({ day: z.iso.date() });

/** POST /api/own/certificate.pdf: the name to print; '': the one of the plan, else the first name. */
export const AskCertificate = z.strictObject({ name: oneLine(LIMITS.planName).default('') });

/**
 * GET /api/own with `Authorization: Bearer <seat token>`: the page /eigen, private, available until the session is
 * deleted. With the same header: plan.pdf, certificate.pdf (POST), step.ics, team.ics, data.json; DELETE /api/own erases this
 * person. A coach's link opens none of it (notYours). A device that took over the seat with such a link starts with an
 * empty page, without contact card, code and erasing; its data are what was written there. A device that lost the seat reads its
 * page and takes back what it gave; anything else is `elsewhere`. A page that its person keeps stays under the same address and
 * secret after the session: with plan, papers, data and erasing; what needs the session is notNow.
 */
export interface OwnPage {
  name: string;
  language: Language;
  session: { date: number; level: string; coach: string; team: string | null; deleteOn: number; phase: Phase | null }; // `team`: its name, no longer known on a kept page; null: none
  erased: boolean; // this person erased themselves: nothing is left to show
  kept: boolean; // the session is deleted, and its person kept this page: `session.deleteOn` is until when
  keep: { until: number; on: boolean } | null; // whether they chose to, and until when it would be; null: the session stays as long
  begunHere: boolean; // this device took over the seat with a coach's link: earlier entries stay hidden
  takenOver: number | null; // since when another device has my seat through a coach's link (epoch ms)
  did: { text: string; area: string | null }[]; // "Dit deed u", with the DigComp area in plain words
  skills: { id: string; name: string; tap: OwnTap | null }[]; // the skills of the puzzles that my team opened; none on a kept page
  ownSentence: string | null; // written in the game: a start for the plan
  feedback: PeerFeedback[]; // of colleagues, on that sentence
  work: WorkView | null; // once my team has played a level that says it
  plan: Plan;
  shared: boolean; // the coaches of the session may read the plan, as `sharedLines` shows it
  coachNote: string | null; // what coaches wrote for the talk about the plan; on the page that shares or shared it
  menu: MenuItemView[]; // best matches first
  certificate: CertificateView | null; // once my team has played
  contacts: { mine: string | null; others: { name: string; text: string }[] };
  statements: StatementsPage;
}

/** What the work of the vacancy asks digitally: no judgement and no score. */
export interface WorkView {
  say: string; // "Dit doet een planner bij De Haven op de computer."
  demands: {
    id: string;
    say: string;
    tasks: string[]; // titles of the tasks in which it stood; none: they were not played
    did: boolean; // this person did it in the game
    learn: string[]; // titles of trainings of the menu; none for what I did, and for what I can already or do not need
  }[];
}

/** Certifies participation, not ability. */
export interface CertificateView {
  title: string;
  name: string;
  level: string;
  date: number;
  duration: string | null; // in words; null: not known
  coach: string | null; // null: a coach without a name
  practised: { skill: string; area: string }[];
  lines: string[]; // the whole certificate as text to copy
}

/** What a kept page holds besides the plan: since when, what its person wants to learn, and its texts in every language. */
interface KeptData {
  since: number;
  date: number;
  coach: string;
  learn: string[]; // ids of skills
  texts: Record<string, { level: string; did: { text: string; area: string | null }[] }>;
  cards: { name: string; text: string }[];
}

/** GET /api/own/data.json: everything stored about one person, in words and as it is in the store. */
export interface OwnData {
  made: number;
  deleteOn: number;
  seat: Record<string, unknown>;
  statements: { moment: string; id: string; answer: string; at: number }[];
  plan: Plan | null;
  planSharedSince: number | null;
  contact: string | null;
  coachNote: { text: string; at: number } | null; // what coaches noted for the talk about the plan
  texts: { at: number; text: string }[]; // chat, own sentences
  feedback: PeerFeedback[]; // what colleagues said about my sentence
  acts: { at: number; type: string }[]; // from the journal, mine only
  keptPage: KeptData | null; // of a page that was kept: all that is stored besides
}
