import type { SessionSummary } from '../../shared/protocol/http.ts';
import type { SessionRow } from '../storage/schema.ts';
import { showCode } from './code.ts';

export function summary(
  session: SessionRow,
  level: string,
  counts: { people: number; teams: number; started: number },
): SessionSummary {
  return {
    id: session.id,
    code: showCode(session.code),
    level,
    createdAt: session.created_at,
    deleteOn: session.delete_on,
    people: counts.people,
    teams: counts.teams,
    running: counts.started > 0,
  };
}
