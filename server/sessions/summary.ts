import type { SessionState, SessionSummary } from '../../shared/protocol/http.ts';
import type { Measure } from '../../shared/protocol/statements.ts';
import type { Language } from '../../shared/text/localised.ts';
import { titleOf } from '../levels/sessionLevel.ts';
import { Refusal } from '../Refusal.ts';
import type { Services } from '../services.ts';
import { countKeeping } from '../storage/keptPages.ts';
import { formOf, nameOf, paceOf, roundOf, skippedPuzzlesOf } from '../storage/sessionOptions.ts';
import { listedSession, type ListedSession } from '../storage/sessions.ts';
import { sharedWith } from '../storage/shares.ts';
import { showCode } from './code.ts';

const DAY = 24 * 3600 * 1000;

/** A team without connections since then does not continue: its session counts as finished, whatever its game says. */
export const quietSince = (services: Services): number => services.clock.now() - DAY;

export function stateOf({ started, over, waiting }: Pick<ListedSession, 'started' | 'over' | 'waiting'>): SessionState {
  if (started === 0) return 'planned';
  return over < started || waiting > 0 ? 'running' : 'finished';
}

/** A session as it is summarised for the coach who is signed in as `coach`. */
export async function summary(services: Services, session: ListedSession, coach: string): Promise<SessionSummary> {
  return {
    id: session.id,
    code: showCode(session.code),
    name: nameOf(session),
    level: (await titleOf(services, session))[session.language as Language],
    levelId: session.level,
    language: session.language as Language,
    minutes: session.minutes,
    skip: skippedPuzzlesOf(session),
    form: formOf(session),
    teamSize: session.team_size === 4 ? 4 : 5,
    autoHints: session.auto_hints === 1,
    pace: paceOf(session),
    group: session.group_label,
    date: session.date,
    retentionDays: session.retention_days,
    measure: session.measure as Measure,
    formsOnly: session.forms_only === 1,
    formsRound: roundOf(session),
    holdReveal: session.hold_reveal === 1,
    teamClock: session.team_clock === 1,
    rehearsal: session.rehearsal === 1,
    state: stateOf(session),
    createdAt: session.created_at,
    deleteOn: session.delete_on,
    people: session.people,
    keeping: await countKeeping(services.db, session.id),
    teams: session.teams,
    running: session.started > 0,
    owner: session.owner,
    shared: session.coach_id !== coach,
    sharedWith: await sharedWith(services.db, session.id),
    observers: session.observers > 0,
  };
}

/** The same, read from the database. */
export async function summaryOf(services: Services, session: string, coach: string): Promise<SessionSummary> {
  const row = await listedSession(services.db, session, quietSince(services));
  if (!row) throw new Refusal('notFound');
  return summary(services, row, coach);
}
