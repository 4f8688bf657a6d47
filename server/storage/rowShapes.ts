import { z } from 'zod';
import { PlayTime } from '../../shared/level/estimate/PlayTime.ts';
import { FORMS } from '../../shared/level/forms.ts';
import { CoachRole } from '../../shared/protocol/accounts.ts';
import { Invited } from '../../shared/protocol/around.ts';
import { CallPlan, NO_CALL } from '../../shared/protocol/call.ts';
import { Portrait } from '../../shared/protocol/people.ts';
import { Measure } from '../../shared/protocol/statements.ts';
import { FIRST_LANGUAGE } from '../../shared/text/languages.ts';
import { Language } from '../../shared/text/localised.ts';
import { keptUntil } from './keptUntil.ts';
import { readJson } from './readJson.ts';
import { ERASED_NAME } from './withoutName.ts';

type Row = Record<string, unknown>;
/** The valid values of a column, and the fallback for an invalid one. */
export interface Column {
  holds: z.ZodType;
  otherwise(row: Row): unknown;
}

export const MAX_DATE_MS = 8.64e15; // the largest Date, epoch ms
const DAY = 24 * 3600_000;
const Moment = z.int().min(0).max(MAX_DATE_MS);
const json = (shape: z.ZodType) => z.string().refine(text => shape.safeParse(readJson(text)).success);
const column = (holds: z.ZodType, otherwise: unknown): Column => ({ holds, otherwise: () => otherwise });

const text = column(z.string(), '');
const textOrNot = column(z.string().nullable(), null);
const count = (otherwise: number) => column(z.int(), otherwise);
const moment = column(Moment, 0);
const momentOrNot = column(Moment.nullable(), null);
/** A moment whose presence says that something happened: even an invalid value means that it did. */
const happenedAt = (began: string): Column => ({
  holds: Moment.nullable(),
  otherwise: row => Moment.safeParse(row[began]).data || 1,
});

/** Derived from other columns; if those are invalid too, nothing is deleted on a guess. */
function deleteOn(row: Row): number {
  const from = z
    .object({ created_at: Moment, date: Moment.nullable().catch(null), retention_days: z.int().min(1) })
    .safeParse(row);
  if (!from.success) return MAX_DATE_MS;
  const { created_at, date, retention_days } = from.data;
  return Math.max(created_at, date ?? 0) + retention_days * DAY;
}

const Practice = z.array(z.string());
const Checks = z.object({
  sound: z.boolean().nullish(),
  browser: z.boolean().nullish(),
  connection: z.enum(['good', 'slow']).nullish(),
});
const Notice = z.object({ at: z.number(), goodAt: z.number(), lost: z.number() });
const Shown = z.record(z.string(), z.object({ groups: z.array(z.array(z.string())), last: z.record(z.string(), z.unknown()) }));
const Counts = z.looseObject({ people: z.number(), teams: z.number() });

const session: Record<string, Column> = {
  delete_on: { holds: Moment, otherwise: deleteOn }, // first, while the other cells still have their stored values
  level: text,
  level_hash: text,
  language: column(Language, FIRST_LANGUAGE),
  minutes: column(z.int().min(1).nullable(), null),
  created_at: moment,
  name: text, // then the code is its name
  group_label: textOrNot,
  date: momentOrNot,
  skip: column(json(z.array(z.string())), '[]'),
  team_size: count(5),
  auto_hints: count(0),
  pace: column(z.enum(['normal', 'generous']), 'normal'),
  hold_reveal: count(0),
  team_clock: count(0),
  form: column(z.enum(FORMS), 'full'),
  rehearsal: count(0),
  retention_days: count(0),
  measure: column(Measure, 'beforeAfter'),
  forms_only: count(0),
  forms_round: count(1),
  coach_at: moment,
};

const team: Record<string, Column> = {
  name: { holds: z.string(), otherwise: row => `Team ${Number(row.position) || ''}`.trim() },
  position: count(0),
  seed: count(1),
  created_at: moment,
  started_at: happenedAt('created_at'),
  alive_at: momentOrNot,
  closed_at: happenedAt('created_at'),
  notice: column(json(Notice).nullable(), null),
};

const seat: Record<string, Column> = {
  name: column(z.string(), ERASED_NAME),
  portrait: column(Portrait, 'p01'),
  language: column(Language, FIRST_LANGUAGE),
  practice: column(json(Practice), '[]'),
  hand_at: momentOrNot,
  joined_at: moment,
  removed_at: happenedAt('joined_at'),
  checks: column(json(Checks), '{}'),
  bot: count(0),
  desk: column(z.int().nullable(), null),
  pseudonym: textOrNot,
  erased_at: happenedAt('joined_at'),
  door_at: happenedAt('joined_at'),
  door_why: column(z.enum(['early', 'late', 'many', 'same']).nullable(), 'late'),
};

const latestKept = (at: number): number => keptUntil(at, at);

/** The columns that are validated on reading. The journal validates the data of games itself. */
export const SHAPES: Record<string, Record<string, Column>> = {
  session,
  team,
  seat,
  coach: {
    name: text,
    created_at: moment,
    role: { holds: CoachRole, otherwise: ({ is_first }) => (is_first === 1 ? 'coach' : 'programme') },
  }, // else whoever sees no names
  around: {
    call: column(json(CallPlan), JSON.stringify(NO_CALL)),
    invited: column(json(Invited), '[]'),
    changes: count(0),
  },
  text: { at: moment, text },
  plan: {
    plan: column(json(z.looseObject({})), '{}'),
    contact: textOrNot,
    at: moment,
    shared_at: momentOrNot,
    keep_at: momentOrNot,
  },
  kept_page: {
    delete_on: { holds: Moment, otherwise: ({ at }) => latestKept(Moment.catch(MAX_DATE_MS).parse(at)) }, // at the latest
    language: column(Language, FIRST_LANGUAGE),
    plan: column(json(z.looseObject({})), '{}'),
    contact: textOrNot,
    at: moment,
  },
  coach_note: { text, at: moment },
  follow_up: {
    language: column(Language, FIRST_LANGUAGE),
    answers: column(json(z.record(z.string(), z.string())), '{}'),
    due_on: moment,
    delete_on: moment,
  },
  shown: { sets: column(json(Shown), '{}') },
  tally: { counts: column(json(Counts), 'null') },
  play_time: { played: column(json(PlayTime), 'null') }, // an unreadable one does not count
  lrs_queue: { statement: column(json(z.looseObject({})), 'null'), tries: count(0), next_at: moment },
};
