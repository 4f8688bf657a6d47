import type { Known } from '../../shared/protocol/http.ts';
import type { Portrait } from '../../shared/protocol/people.ts';
import { hashToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import type { Db } from '../storage/open.ts';
import type { SeatRow, SessionRow } from '../storage/schema.ts';
import { findSeatByJoining, seatsOf } from '../storage/seats.ts';
import { doorOf } from './door.ts';
import type { Person } from './joinAgain.ts';
import { looksLike } from './names.ts';

/** Under what a seat remembers the browser's secret of its join. */
export const joinHashOf = (session: SessionRow, { joining }: Person): string | null =>
  joining === undefined ? null : hashToken(`${session.id} ${joining}`);

/**
 * The person in a session who may be this one on another device: they have the same name. Never on a waiting list, where
 * people do not know of each other, and never a bot.
 */
export async function findNamesake(db: Db, session: SessionRow, name: string): Promise<SeatRow | undefined> {
  if (session.forms_only === 1) return undefined;
  const people = await seatsOf(db, session.id);
  return people.find(seat => seat.bot === 0 && seat.erased_at === null && looksLike(seat.name, name));
}

/**
 * "Bent u Ans?": whom to ask about before somebody joins with this name; null: nobody. A retry of a join that was carried
 * out is not asked.
 */
export async function askNamesake(services: Services, session: SessionRow, person: Person): Promise<Known | null> {
  const joinHash = joinHashOf(session, person);
  if (joinHash !== null && (await findSeatByJoining(services.db, joinHash))) return null;
  const namesake = await findNamesake(services.db, session, person.name);
  if (!namesake) return null;
  const door = await doorOf(services, session);
  if (door.is === 'over') return null; // joining says so
  return { known: { name: namesake.name, portrait: door.is === 'open' ? (namesake.portrait as Portrait) : null } };
}
