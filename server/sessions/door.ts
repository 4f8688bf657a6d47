import type { DoorState, DoorWhy } from '../../shared/protocol/joining.ts';
import type { Services } from '../services.ts';
import type { SessionRow } from '../storage/schema.ts';
import { changeSession, listedSession } from '../storage/sessions.ts';
import { quietSince, stateOf } from './summary.ts';

const MINUTE = 60_000;
/** A coach who reloads, or has just made the session and reads on, still receives people. */
const WELCOME_MS = 10 * MINUTE;
const PLANNED = { beforeMs: 60 * MINUTE, afterMs: 240 * MINUTE };

export interface Door {
  is: DoorState;
  why: DoorWhy; // where the coach is asked
}

/**
 * Whether who has the code comes in by themselves. Before the start: while a coach receives or the session is planned for
 * now. After it the coach is asked. A rehearsal has nobody to protect; on a waiting list people fill in forms on their own,
 * when it suits them, and see nobody: both stay open.
 */
export async function doorOf(services: Services, session: SessionRow): Promise<Door> {
  const row = await listedSession(services.db, session.id, quietSince(services));
  if (!row || stateOf(row) === 'finished') return { is: 'over', why: 'late' };
  if (session.rehearsal === 1 || session.forms_only === 1) return { is: 'open', why: 'early' };
  if (row.started > 0) return { is: 'ask', why: 'late' };
  const open = isPlannedForNow(row.date, services.clock.now()) || (await isReceived(services, row));
  return { is: open ? 'open' : 'ask', why: 'early' };
}

/** A coach came to the pages of a session, or went from them. */
export async function noteCoach(services: Services, session: string): Promise<void> {
  await changeSession(services.db, session, { coach_at: services.clock.now() });
}

const isPlannedForNow = (date: number | null, now: number): boolean =>
  date !== null && now >= date - PLANNED.beforeMs && now <= date + PLANNED.afterMs;

async function isReceived(services: Services, session: SessionRow): Promise<boolean> {
  if (services.clock.now() - session.coach_at < WELCOME_MS) return true;
  return services.sessionHosts.coachIsHere(session.id);
}
