import type { ChangeSession, LevelPage, NewSessionBody, SessionSummary } from '../../../shared/protocol/http.ts';
import type { Measure } from '../../../shared/protocol/statements.ts';
import type { Language } from '../../../shared/text/localised.ts';
import { MINUTES, USUAL_MINUTES } from './minutesChoice.ts';

/** How much of a story is played. */
type Form = SessionSummary['form'];

/** The retention periods that a coach can choose, in days. */
export const KEEP_DAYS = [7, 14, 28, 90, 180, 365] as const;
const USUAL_DAYS = 28;
const LEAST_FOR_FOUR = 60; // minutes; the server refuses less for teams of four

/** A session while it is being planned. */
export interface Draft {
  level: string | null;
  rehearsal: boolean;
  name: string;
  group: string;
  later: boolean; // on another day; otherwise today
  day: string; // '2026-11-24'
  time: string; // '10:00'
  language: Language;
  clock: boolean;
  minutes: number; // used while there is a clock
  teamSize: 4 | 5;
  pace: 'normal' | 'generous';
  autoHints: boolean;
  holdReveal: boolean;
  teamClock: boolean;
  skip: string[];
  form: Form; // of the story
  measure: Measure; // which questionnaires people get
  formsOnly: boolean; // a waiting list: questionnaires and no game
  retentionDays: number;
}

export function newDraft(language: Language, rehearsal: boolean): Draft {
  return {
    level: null,
    rehearsal,
    name: '',
    group: '',
    later: false,
    day: '',
    time: '10:00',
    language,
    clock: true,
    minutes: USUAL_MINUTES,
    teamSize: 5,
    pace: 'normal',
    autoHints: true,
    holdReveal: false,
    teamClock: false,
    skip: [],
    form: 'full',
    measure: 'beforeAfter',
    formsOnly: false,
    retentionDays: USUAL_DAYS,
  };
}

/** A draft from an existing session, to change it. */
export function draftOf(session: SessionSummary): Draft {
  return {
    level: session.levelId,
    rehearsal: session.rehearsal,
    name: session.name === session.code ? '' : session.name,
    group: session.group ?? '',
    later: session.date !== null,
    ...(session.date === null ? { day: '', time: '10:00' } : dayAndTime(session.date)),
    language: session.language,
    clock: session.minutes !== null,
    minutes: session.minutes ?? USUAL_MINUTES,
    teamSize: session.teamSize,
    pace: session.pace,
    autoHints: session.autoHints,
    holdReveal: session.holdReveal,
    teamClock: session.teamClock,
    skip: session.skip,
    form: session.form,
    measure: session.measure,
    formsOnly: session.formsOnly,
    retentionDays: session.retentionDays,
  };
}

/** A draft of a new session with the choices of another: no day, and only what its story still offers. */
export function draftLike(session: SessionSummary, levels: readonly LevelPage[]): Draft {
  const level = levels.find(one => one.id === session.levelId);
  const draft = draftOf(session);
  return {
    ...draft,
    level: level?.id ?? null,
    skip: draft.skip.filter(id => level?.optional.some(puzzle => puzzle.id === id)),
    form: level?.short ? draft.form : 'full',
    later: false,
    day: '',
  };
}

/** Sets the team size. Teams of four need an hour or more, so the minutes may rise. */
export const withTeamSize = (draft: Draft, teamSize: 4 | 5): Draft => ({
  ...draft,
  teamSize,
  minutes: teamSize === 4 ? Math.max(LEAST_FOR_FOUR, draft.minutes) : draft.minutes,
});
/** Sets forms only, and switches the questionnaires on, since forms only without questions makes no sense. */
export const withFormsOnly = (draft: Draft, formsOnly: boolean): Draft => ({
  ...draft,
  formsOnly,
  measure: formsOnly && draft.measure === 'none' ? 'beforeAfter' : draft.measure,
});
/** Whether the session has no game. A rehearsal always has one, since bots always play. */
export const noGame = (draft: Pick<Draft, 'formsOnly' | 'rehearsal'>): boolean => draft.formsOnly && !draft.rehearsal;
export const shortest = (draft: Draft): number => (draft.teamSize === 4 ? LEAST_FOR_FOUR : MINUTES[0]);

/** What is still required before the draft can be saved. */
export type Missing = 'level' | 'day';
export const missing = (draft: Draft): Missing | null =>
  !draft.level ? 'level' : draft.later && dateOf(draft) === null ? 'day' : null;

/** The chosen local day and time as epoch milliseconds; null without a day. */
export function dateOf({ later, day, time }: Draft): number | null {
  if (!later) return null;
  const at = new Date(`${day}T${time || '00:00'}`).getTime();
  return Number.isNaN(at) ? null : at;
}

export function dayAndTime(at: number): { day: string; time: string } {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return {
    day: `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`,
    time: `${two(date.getHours())}:${two(date.getMinutes())}`,
  };
}

/** The change of a session that has begun: only what can still change. */
export const changeOfRunning = (draft: Draft): ChangeSession => ({
  name: draft.name.trim(),
  group: draft.group.trim() || null,
  retentionDays: draft.retentionDays,
});

export const changeOf = (draft: Draft): ChangeSession => ({
  ...changeOfRunning(draft),
  language: draft.language,
  minutes: draft.clock ? draft.minutes : null,
  skip: draft.skip,
  form: draft.form,
  teamSize: draft.teamSize,
  autoHints: draft.autoHints,
  pace: draft.pace,
  date: draft.rehearsal ? null : dateOf(draft),
  holdReveal: draft.holdReveal,
  teamClock: draft.teamClock,
  measure: draft.measure,
  formsOnly: noGame(draft),
});

/** The request body for a new session. */
export const bodyOf = (draft: Draft, level: string): NewSessionBody => ({
  ...changeOf(draft),
  level,
  language: draft.language,
  minutes: draft.clock ? draft.minutes : null,
  rehearsal: draft.rehearsal,
});
