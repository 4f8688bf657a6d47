import type { ChangeSession, SessionSummary } from '../../shared/protocol/http.ts';
import type { Measure } from '../../shared/protocol/statements.ts';
import { sessionLevel } from '../levels/sessionLevel.ts';
import { publishSessionNews } from '../news/sessionNews.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { formOf, skippedPuzzlesOf } from '../storage/sessionOptions.ts';
import { changeSession as write, listedSession } from '../storage/sessions.ts';
import { countChange } from '../storage/around.ts';
import { removeUnstarted } from '../storage/teams.ts';
import { columnsOf, deleteOn, checkOptions } from './options.ts';
import { quietSince, summaryOf } from './summary.ts';

/** What moves or changes the entry in people's calendars. */
const IN_CALENDAR = ['date', 'minutes', 'form', 'skip', 'team_size', 'language', 'name'] as const;
const ALWAYS = new Set(['name', 'group', 'retentionDays']);

/**
 * Changes a session's options. Once a team has started, only those that do not affect its game; only the owner decides how
 * long data is kept.
 */
export async function changeSession(
  services: Services,
  coach: string,
  session: SessionRow,
  change: ChangeSession,
): Promise<SessionSummary> {
  if (change.retentionDays !== undefined && session.coach_id !== coach) throw new Refusal('notYours');
  const begun = ((await listedSession(services.db, session.id, quietSince(services)))?.started ?? 0) > 0;
  if (begun && Object.keys(change).some(key => !ALWAYS.has(key))) throw new Refusal('notNow');
  const columns = columnsOf(change);
  const next = { ...session, ...columns };
  if (!begun)
    checkOptions(await sessionLevel(services, session), {
      skip: skippedPuzzlesOf(next),
      form: formOf(next),
      minutes: next.minutes,
      teamSize: next.team_size === 4 ? 4 : 5,
      formsOnly: next.forms_only === 1,
      measure: next.measure as Measure,
      rehearsal: next.rehearsal === 1,
    });
  await write(services.db, session.id, { ...columns, delete_on: deleteOn(next) });
  if (IN_CALENDAR.some(column => next[column] !== session[column])) await countChange(services.db, session.id);
  if (next.forms_only === 1) await removeUnstarted(services.db, session.id); // teams that were made before the change
  await publishSessionNews(services, session.id, { type: 'changed' });
  return summaryOf(services, session.id, coach);
}
