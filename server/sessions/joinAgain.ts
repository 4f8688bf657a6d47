import type { Join, Joined } from '../../shared/protocol/http.ts';
import type { Portrait } from '../../shared/protocol/people.ts';
import { Buckets } from '../limits/Buckets.ts';
import { MESSAGE_RATES } from '../limits/rates.ts';
import { publishPeopleChanged } from '../news/sessionNews.ts';
import { Refusal } from '../Refusal.ts';
import { hashToken, newToken } from '../secrets.ts';
import type { Services } from '../services.ts';
import type { SeatRow, SessionRow } from '../storage/schema.ts';
import { setProfile } from '../storage/seats.ts';
import { addSeatToken, wasTakenOver } from '../storage/seatTokens.ts';
import { uniqueName } from './uniqueName.ts';

/** What somebody who joins says about themselves. */
export type Person = Omit<Join, 'code'>;

/** Per seat: joining again with another name is a rename, with the same rate limit as that message. */
const renames = new Buckets(MESSAGE_RATES.team.profile);

/**
 * Answers a join that was carried out before and whose answer may have got lost: the same seat, with a new token. Refuses
 * with 'refused' or 'ended' (refused at the door), 'ended' (erased themselves), 'elsewhere' (the seat was handed to
 * somebody else since), 'tooManyTries' (keeps changing names).
 */
export async function joinAgain(services: Services, session: SessionRow, seat: SeatRow, person: Person): Promise<Joined> {
  const { db, clock } = services;
  if (seat.removed_at !== null) throw new Refusal(seat.door_at === null ? 'ended' : 'refused');
  if (seat.erased_at !== null) throw new Refusal('ended'); // they asked to be erased
  if (await wasTakenOver(db, seat.id)) throw new Refusal('elsewhere');
  const name = await uniqueName(services, session, person.name, seat.id);
  if (name === null) throw new Refusal('coachName');
  if (name !== seat.name || person.portrait !== seat.portrait) {
    const bucket = renames.of(seat.id);
    if (!bucket.take()) throw new Refusal('tooManyTries', Math.ceil(bucket.waitMs / 1000));
    if (!(await setProfile(db, seat.id, { name, portrait: person.portrait as Portrait }))) throw new Refusal('ended');
    await publishPeopleChanged(services, session.id);
  }
  const token = newToken();
  const now = clock.now();
  await addSeatToken(db, {
    token_hash: hashToken(token),
    seat_id: seat.id,
    kind: 'person',
    created_at: now,
    used_at: now,
    ended_at: null,
    made_by: null,
    page: null,
  });
  return { token, seat: seat.id, session: session.id, name };
}
