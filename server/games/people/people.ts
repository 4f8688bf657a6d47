import type { Person } from '../../../shared/game/project/context.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { Db } from '../../storage/open.ts';
import type { SeatRow } from '../../storage/schema.ts';
import { allSeatsOf } from '../../storage/seats.ts';

export const personOf = (seat: SeatRow): Person => ({
  name: seat.name,
  portrait: seat.portrait as Portrait,
  language: seat.language as Language,
});

/** Everybody of a session, also those who left: their names still appear in what they did. */
export async function peopleOf(db: Db, session: string): Promise<Map<string, Person>> {
  return new Map((await allSeatsOf(db, session)).map(seat => [seat.id, personOf(seat)]));
}

/** Names of coaches, for what they say and do in a game. */
export async function coachesOf(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('coach').select(['id', 'name']).execute();
  return new Map(rows.map(row => [row.id, row.name]));
}
