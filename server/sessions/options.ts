import type { ChangeSession, NewSession } from '../../shared/protocol/http.ts';
import type { CompiledLevel } from '../../shared/level/compile.ts';
import { leftOutBy } from '../../shared/level/forms.ts';
import { Refusal } from '../Refusal.ts';
import type { SessionRow } from '../storage/schema.ts';

const DAY = 24 * 3600 * 1000;

/** The columns for the options that were given. */
export function columnsOf(chosen: ChangeSession): Partial<SessionRow> {
  const flag = (on: boolean | undefined): number | undefined => (on === undefined ? undefined : Number(on));
  const columns = {
    name: chosen.name,
    language: chosen.language,
    minutes: chosen.minutes,
    skip: chosen.skip && JSON.stringify(chosen.skip),
    team_size: chosen.teamSize,
    auto_hints: flag(chosen.autoHints),
    pace: chosen.pace,
    group_label: chosen.group === '' ? null : chosen.group,
    date: chosen.date,
    retention_days: chosen.retentionDays,
    measure: chosen.measure,
    forms_only: flag(chosen.formsOnly),
    forms_round: chosen.formsRound,
    hold_reveal: flag(chosen.holdReveal),
    team_clock: flag(chosen.teamClock),
    form: chosen.form,
  } satisfies { [K in keyof SessionRow]?: SessionRow[K] | undefined };
  return Object.fromEntries(Object.entries(columns).filter(([, value]) => value !== undefined)) as Partial<SessionRow>;
}

/** When a session is deleted: its days count from its planned date, or else from its creation. */
export const deleteOn = (session: Pick<SessionRow, 'created_at' | 'date' | 'retention_days'>): number =>
  Math.max(session.created_at, session.date ?? 0) + session.retention_days * DAY;

type Fits = Pick<NewSession, 'skip' | 'form' | 'minutes' | 'teamSize' | 'formsOnly' | 'measure' | 'rehearsal'>;

/**
 * Refuses options that do not fit the level: only optional puzzles may be left out, the level must have the form, the
 * minutes must fit the team size, and forms alone require statements.
 */
export function checkOptions(level: CompiledLevel, session: Fits): void {
  if (!session.skip.every(id => level.puzzles.get(id)?.optional)) throw new Refusal('badRequest');
  if (leftOutBy(level, session.form) === null) throw new Refusal('badRequest');
  if (session.minutes !== null && session.minutes < 60 && session.teamSize !== 5) throw new Refusal('badRequest');
  if (session.formsOnly && (session.measure === 'none' || session.rehearsal)) throw new Refusal('badRequest');
}
