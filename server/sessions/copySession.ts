import { leftOutBy } from '../../shared/level/forms.ts';
import type { SessionSummary } from '../../shared/protocol/http.ts';
import { idOfRequest, newId } from '../secrets.ts';
import type { Services } from '../services.ts';
import { storeLevelSource } from '../storage/levelSources.ts';
import type { SessionRow } from '../storage/schema.ts';
import { formOf, skippedPuzzlesOf } from '../storage/sessionOptions.ts';
import { addSession } from '../storage/sessions.ts';
import { freeCode } from './code.ts';
import { deleteOn } from './options.ts';
import { summaryOf } from './summary.ts';

/**
 * Creates a session with the same options, for other people on another day. Uses the current level, or the stored one if
 * it no longer exists. Repeating the call with the same `key` of the same coach makes no second copy.
 */
export async function copySession(
  services: Services,
  coach: string,
  session: SessionRow,
  key: string | null = null,
): Promise<SessionSummary> {
  const now = services.clock.now();
  const known = services.levels.find(session.level);
  if (known) await storeLevelSource(services.db, { hash: known.hash, level: known.id, json: known.json, created_at: now });
  const skip = skippedPuzzlesOf(session).filter(id => !known || known.level.puzzles.get(id)?.optional);
  const copy: SessionRow = {
    ...session,
    id: key ? idOfRequest('copy', coach, session.id, key) : newId(),
    code: await freeCode(services.db),
    coach_id: coach,
    level_hash: known?.hash ?? session.level_hash,
    skip: JSON.stringify(skip),
    form: known && leftOutBy(known.level, formOf(session)) === null ? 'full' : session.form,
    date: null,
    forms_round: 1,
    created_at: now,
    coach_at: now,
    delete_on: deleteOn({ created_at: now, date: null, retention_days: session.retention_days }),
  };
  await addSession(services.db, copy);
  return summaryOf(services, copy.id, coach);
}
