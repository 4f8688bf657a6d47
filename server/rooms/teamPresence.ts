import { schema, t, type SchemaType } from '@colyseus/schema';
import { PresenceMessage } from '../../shared/protocol/presence.ts';

/** One seat's light, as `SeatPresence` of the protocol. */
const SeatLight = schema(
  {
    online: t.boolean().default(false),
    active: t.boolean().default(false),
    typing: t.boolean().default(false),
    window: t.string().default(''),
    coach: t.boolean().default(false),
  },
  'SeatLight',
);
type SeatLight = SchemaType<typeof SeatLight>;

/** What a team's people may know of each other at once: never in the journal. */
export const TeamPresence = schema({ seats: t.map(SeatLight) }, 'TeamPresence');
export type TeamPresence = SchemaType<typeof TeamPresence>;

export function lightOn(presence: TeamPresence, seat: string, plays: 'person' | 'coach'): void {
  if (!presence.seats.has(seat)) presence.seats.set(seat, new SeatLight());
  presence.seats.get(seat)!.online = true;
  if (plays === 'coach') presence.seats.get(seat)!.coach = true;
}

export function lightOff(presence: TeamPresence, seat: string): void {
  presence.seats.get(seat)?.assign({ online: false, active: false, typing: false });
}

/** The coach who played along there has gone. */
export function lightAlone(presence: TeamPresence, seat: string): void {
  presence.seats.get(seat)?.assign({ coach: false });
}

/** Takes over what a person's browser says of itself; null when that is nothing. */
export function lightSays(presence: TeamPresence, seat: string | null, raw: unknown): PresenceMessage | null {
  const said = PresenceMessage.safeParse(raw);
  if (!seat || !said.success) return null;
  presence.seats.get(seat)?.assign(said.data);
  return said.data;
}
