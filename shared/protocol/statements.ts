import { z } from 'zod';
import { Id } from '../text/typedSchema.ts';
import type { Language } from '../text/localised.ts';

/**
 * What people say about themselves: seven short statements of the level, answered before and after the game, and
 * afterwards also for "before today". Saved at each tap over HTTP, in every phase: GET /api/own/statements ->
 * StatementsPage; POST /api/own/statements SaveStatement -> StatementsPage. Six weeks later: GET and POST /api/later with
 * a token of its own, not that of the seat.
 */
export const Moment = z.enum(['before', 'after', 'lookBack']);
export type Moment = z.infer<typeof Moment>;

/** 1 = not true, 5 = completely true; 'unknown' = "weet ik niet"; 'skipped' = seen but not answered. */
export const StatementAnswer = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal('unknown'),
  z.literal('skipped'),
]);
export type StatementAnswer = z.infer<typeof StatementAnswer>;

/** `answer: null` withdraws an answer. */
export const SaveStatement = z.strictObject({
  moment: Moment,
  id: Id,
  answer: StatementAnswer.nullable(),
});
export type SaveStatement = z.infer<typeof SaveStatement>;
/** POST /api/later */
export const SaveLater = z.strictObject({ id: Id, answer: StatementAnswer.nullable() });
export type SaveLater = z.infer<typeof SaveLater>;

/** What a session measures. The coach chooses; nobody ever has to answer. */
export const Measure = z.enum(['none', 'beforeAfter', 'beforeAfterLater']);
export type Measure = z.infer<typeof Measure>;

export interface StatementView {
  id: string;
  say: string; // in the reader's language
}
export type Answers = Partial<Record<string, StatementAnswer>>; // by statement

export interface StatementsPage {
  measure: Measure;
  formsOnly: boolean; // a waiting list: only the forms, then thanks
  formsRound: 1 | 2; // of a waiting list: which forms, `before` or `after`
  statements: StatementView[];
  lookBackAsk: string; // "Klopte dit vóór vandaag?"
  mine: Record<Moment, Answers>;
  pseudonym: string | null; // a code that the person typed, with which researchers can link two sessions
}

/** PUT /api/own/pseudonym: a code of one's own choosing, not a name. null withdraws it. */
export const SavePseudonym = z.strictObject({
  pseudonym: z
    .string()
    .trim()
    .regex(/^[\p{L}\p{N}-]{3,20}$/u)
    .nullable(),
});

/**
 * POST /api/own/follow-up (only if the session measures later) -> FollowUp, shown once: the token exists only in the link.
 * The record behind it has no name and no seat, and its own retention.
 */
export interface FollowUp {
  link: string; // …/later#<token>
  token: string;
  dueOn: number; // epoch ms, after six weeks
  deleteOn: number; // epoch ms, after 90 days
}
/** GET /api/later (Bearer follow-up token). Also /api/later/reminder.ics; DELETE /api/later erases it. */
export interface LaterPage {
  language: Language;
  statements: StatementView[]; // in the wording for later, if the level has one
  mine: Answers;
  open: boolean; // the day has come
  dueOn: number;
  deleteOn: number;
}

/** GET /api/sessions/:id/statements (coach): averages of the group, from three people on. */
export interface GroupStatements {
  people: number;
  statements: (StatementView & Record<Moment, { n: number; mean: number } | null> & { answered: Record<Moment, number> })[];
}
