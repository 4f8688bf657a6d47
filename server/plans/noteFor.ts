import { findNote } from '../storage/coachNotes.ts';
import type { Db } from '../storage/open.ts';
import type { findPlan } from '../storage/plans.ts';
import type { CoachNoteRow } from '../storage/schema.ts';
import type { OwnSeat } from './ownSeat.ts';

/** What the coaches wrote for the talk about the plan: for the person's first page, and for one that another device began and shares. */
export async function noteFor(
  db: Db,
  { seat, first }: Pick<OwnSeat, 'seat' | 'first'>,
  plan: Awaited<ReturnType<typeof findPlan>>,
): Promise<CoachNoteRow | null> {
  if (!first && (plan?.shared_at ?? null) === null) return null;
  const note = await findNote(db, seat.id);
  return note?.text ? note : null;
}
