import { z } from 'zod';
import { Language } from '../text/localised.ts';
import { IdOrNone, Secret } from '../text/typedSchema.ts';

/**
 * Hot, public in the team, not journaled: the Colyseus Schema state of a TeamRoom.
 * `seats` maps a seat id to this; the server writes `online`, the rest is what that person's browser says.
 */
export interface SeatPresence {
  online: boolean;
  active: boolean; // touched something in the last minute
  typing: boolean; // in the chat
  window: string; // id of the tool in front, '' for the office
  coach?: boolean; // a coach plays along in this seat
}

/** Message 'presence' from a client, at most a few a second. */
export const PresenceMessage = z.strictObject({ active: z.boolean(), typing: z.boolean(), window: IdOrNone });
export type PresenceMessage = z.infer<typeof PresenceMessage>;

/**
 * Options of joining a room: the seat's token and what the client speaks. A coach has a cookie instead of a token, a guest
 * the secret of an observer link.
 */
export const JoinOptions = z.object({
  version: z.int(),
  token: Secret.optional(),
  observer: Secret.optional(),
  session: IdOrNone.optional(),
  team: IdOrNone.optional(),
  language: Language.optional(),
});
export type JoinOptions = z.infer<typeof JoinOptions>;
