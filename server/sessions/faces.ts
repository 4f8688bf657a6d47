import type { Portrait } from '../../shared/protocol/people.ts';
import { PORTRAITS } from '../../shared/protocol/peopleLists.ts';
import type { Services } from '../services.ts';
import type { SeatRow, SessionRow } from '../storage/schema.ts';
import { seatsAtDoor, seatsOf } from '../storage/seats.ts';

/** Which faces somebody leaves to others, and whether each of the twelve has somebody, so that a newcomer shares one. */
interface Faces {
  taken: Portrait[];
  shared: boolean;
}

/**
 * The faces that others chose, so that this person takes another. Once each of the twelve has somebody all are free again,
 * and so on: there is always one to choose, and never that of somebody in one's own team. Whoever says at the door that
 * they have a seat already gets the face of that seat.
 */
export function facesOf(people: readonly SeatRow[], except: string | null): Faces {
  const team = people.find(seat => seat.id === except)?.team_id ?? null;
  const others = people.filter(
    seat => seat.id !== except && seat.removed_at === null && seat.erased_at === null && seat.same_as === null,
  );
  const wearers = (face: string): number => others.filter(seat => seat.portrait === face).length;
  const fewest = Math.min(...PORTRAITS.map(wearers));
  const often = PORTRAITS.filter(face => wearers(face) > fewest);
  const ofTeam = PORTRAITS.filter(face => team !== null && others.some(seat => seat.team_id === team && seat.portrait === face));
  const both = PORTRAITS.filter(face => often.includes(face) || ofTeam.includes(face));
  return { taken: both.length < PORTRAITS.length ? both : ofTeam, shared: fewest > 0 };
}

/** The same, read from the store. On a waiting list nobody sees anybody, and every face is free. */
export async function findFaces(
  { db }: Services,
  session: Pick<SessionRow, 'id' | 'forms_only'>,
  except: string | null,
): Promise<Faces> {
  if (session.forms_only === 1) return { taken: [], shared: false };
  const [inside, atDoor] = await Promise.all([seatsOf(db, session.id), seatsAtDoor(db, session.id)]);
  return facesOf([...inside, ...atDoor], except);
}
