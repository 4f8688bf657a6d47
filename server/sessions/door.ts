import type { DoorState, DoorWhy } from '../../shared/protocol/joining.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { changeSession, listedSession } from '../storage/sessions.ts';
import { quietSince, stateOf } from './summary.ts';

const MINUTE = 60_000;
/** A coach who reloads the page, or reads on after making the session, still counts as present. */
const COACH_GRACE_MS = 10 * MINUTE;
const PLANNED = { beforeMs: 60 * MINUTE, afterMs: 240 * MINUTE };

export interface Door {
  is: DoorState;
  why: DoorWhy; // why the coach is asked
}

/**
 * Whether somebody with the code comes in directly. Before the start: while a coach is present or the session is planned
 * for now. After it, the coach is asked. A rehearsal has nobody to protect: until its start it is open. On a waiting list
 * people fill in forms on their own at any time and see nobody: it stays open.
 */
export async function doorOf(services: Services, session: SessionRow): Promise<Door> {
  const row = await listedSession(services.db, session.id, quietSince(services));
  if (!row || stateOf(row) === 'finished') return { is: 'over', why: 'late' };
  if (session.forms_only === 1) return { is: 'open', why: 'early' };
  if (row.started > 0) return { is: 'ask', why: 'late' };
  if (session.rehearsal === 1) return { is: 'open', why: 'early' };
  const open = isPlannedForNow(row.date, services.clock.now()) || (await isReceived(services, row));
  return { is: open ? 'open' : 'ask', why: 'early' };
}

/** Records that a coach opened or left the pages of a session. */
export async function recordCoachPresence(services: Services, session: string): Promise<void> {
  await changeSession(services.db, session, { coach_at: services.clock.now() });
}

const isPlannedForNow = (date: number | null, now: number): boolean =>
  date !== null && now >= date - PLANNED.beforeMs && now <= date + PLANNED.afterMs;

async function isReceived(services: Services, session: SessionRow): Promise<boolean> {
  if (services.clock.now() - session.coach_at < COACH_GRACE_MS) return true;
  return services.sessionHosts.coachIsHere(session.id);
}
