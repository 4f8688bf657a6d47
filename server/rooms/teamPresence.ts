import { schema, t, type SchemaType } from '@colyseus/schema';
import { PresenceMessage } from '../../shared/protocol/presence.ts';

/** One seat, as in `SeatPresence` of the protocol. */
const SeatPresence = schema(
  {
    online: t.boolean().default(false),
    active: t.boolean().default(false),
    typing: t.boolean().default(false),
    window: t.string().default(''),
    coach: t.boolean().default(false),
  },
  'SeatPresence',
);
type SeatPresence = SchemaType<typeof SeatPresence>;

/** What the people of a team may know about each other right now: never in the journal. */
export const TeamPresence = schema({ seats: t.map(SeatPresence) }, 'TeamPresence');
export type TeamPresence = SchemaType<typeof TeamPresence>;

export function setOnline(presence: TeamPresence, seat: string, plays: 'person' | 'coach'): void {
  if (!presence.seats.has(seat)) presence.seats.set(seat, new SeatPresence());
  presence.seats.get(seat)!.online = true;
  if (plays === 'coach') presence.seats.get(seat)!.coach = true;
}

export function setOffline(presence: TeamPresence, seat: string): void {
  presence.seats.get(seat)?.assign({ online: false, active: false, typing: false });
}

/** The coach who played along in this seat has gone. */
export function coachLeft(presence: TeamPresence, seat: string): void {
  presence.seats.get(seat)?.assign({ coach: false });
}

/** Applies a browser's report about its person; null if it is invalid. */
export function applyPresence(presence: TeamPresence, seat: string | null, raw: unknown): PresenceMessage | null {
  const said = PresenceMessage.safeParse(raw);
  if (!seat || !said.success) return null;
  presence.seats.get(seat)?.assign(said.data);
  return said.data;
}
