import type { Db } from './open.ts';
import type { SeatRow } from './schema.ts';

/** A seat that was joined to another as a double has left without a door: `same_as` of somebody refused there is only what they said. */
const isJoined = ({ removed_at, door_at, same_as }: SeatRow): boolean =>
  removed_at !== null && door_at === null && same_as !== null;

/** The seat at which a person is now: that of this id or, if it turned out to be a double, the one that was kept. */
export async function seatOfPerson(db: Db, id: string): Promise<SeatRow | undefined> {
  const seen = new Set<string>();
  let seat = await db.selectFrom('seat').selectAll().where('id', '=', id).executeTakeFirst();
  while (seat && isJoined(seat) && !seen.has(seat.id)) {
    seen.add(seat.id);
    seat = await db.selectFrom('seat').selectAll().where('id', '=', seat.same_as).executeTakeFirst();
  }
  return seat;
}

/** The ids of a seat and of all doubles that were joined to it: together they are one person. */
export async function seatsOfPerson(db: Db, id: string): Promise<string[]> {
  const all = new Set([id]);
  for (const one of all) {
    const doubles = await db.selectFrom('seat').selectAll().where('same_as', '=', one).execute();
    for (const double of doubles) if (isJoined(double)) all.add(double.id); // looked up in its turn
  }
  return [...all];
}
