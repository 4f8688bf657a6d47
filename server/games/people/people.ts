import type { Person } from '../../../shared/game/project/context.ts';
import type { Portrait } from '../../../shared/protocol/people.ts';
import type { Language } from '../../../shared/text/localised.ts';
import type { Db } from '../../storage/open.ts';
import type { SeatRow } from '../../storage/schema.ts';
import { allSeatsOf } from '../../storage/seats.ts';

const personOf = (seat: SeatRow): Person => ({
  name: seat.name,
  portrait: seat.portrait as Portrait,
  language: seat.language as Language,
});

/** Everybody of a session, also those who left: their names still appear in what they did. */
export async function peopleOf(db: Db, session: string): Promise<Map<string, Person>> {
  return peopleFrom(await allSeatsOf(db, session));
}

/** The same, from these rows. A double that was joined to another seat has the name and face of that seat. */
export function peopleFrom(rows: readonly SeatRow[]): Map<string, Person> {
  const byId = new Map(rows.map(seat => [seat.id, seat]));
  const whose = (seat: SeatRow): SeatRow => (seat.removed_at === null ? undefined : byId.get(seat.same_as ?? '')) ?? seat;
  return new Map(rows.map(seat => [seat.id, personOf(whose(seat))]));
}

/** Names of coaches, for what they say and do in a game. */
export async function coachesOf(db: Db): Promise<Map<string, string>> {
  const rows = await db.selectFrom('coach').select(['id', 'name']).execute();
  return new Map(rows.map(row => [row.id, row.name]));
}
