import type { NewSession, SessionSummary } from '../../shared/protocol/http.ts';
import { Refusal } from '../Refusal.ts';
import { idOfRequest, newId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { storeLevelSource } from '../storage/levelSources.ts';
import type { SessionRow } from '../storage/schema.ts';
import { addSession } from '../storage/sessions.ts';
import { freeCode } from './code.ts';
import { deleteOn, checkOptions } from './options.ts';
import { summaryOf } from './summary.ts';

/**
 * Creates a session. Its level is stored with it, so that an edit on disk never changes it. Repeating the call with the
 * same `key` of the same coach creates no second one.
 */
export async function createSession(
  services: Services,
  coach: string,
  wanted: NewSession,
  key: string | null = null,
): Promise<SessionSummary> {
  const level = services.levels.find(wanted.level);
  if (!level) throw new Refusal('notFound');
  checkOptions(level.level, wanted);
  const now = services.clock.now();
  await storeLevelSource(services.db, { hash: level.hash, level: level.id, json: level.json, created_at: now });
  const { retentionDays = services.config.retentionDays } = wanted;
  const session: SessionRow = {
    id: key ? idOfRequest('session', coach, key) : newId(),
    code: await freeCode(services.db),
    coach_id: coach,
    level: level.id,
    level_hash: level.hash,
    language: wanted.language,
    minutes: wanted.minutes,
    created_at: now,
    delete_on: deleteOn({ created_at: now, date: wanted.date, retention_days: retentionDays }),
    name: wanted.name,
    group_label: wanted.group || null,
    date: wanted.date,
    skip: JSON.stringify(wanted.skip),
    team_size: wanted.teamSize,
    auto_hints: Number(wanted.autoHints),
    pace: wanted.pace,
    hold_reveal: Number(wanted.holdReveal),
    team_clock: Number(wanted.teamClock),
    form: wanted.form,
    rehearsal: Number(wanted.rehearsal),
    retention_days: retentionDays,
    measure: wanted.measure,
    forms_only: Number(wanted.formsOnly),
    forms_round: 1,
    coach_at: now,
  };
  await addSession(services.db, session);
  return summaryOf(services, session.id, coach);
}
