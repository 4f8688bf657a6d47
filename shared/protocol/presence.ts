import { z } from 'zod';
import { Language } from '../text/localised.ts';
import { IdOrNone, Secret } from '../text/typedSchema.ts';

/**
 * Volatile, visible to the team, not journaled: the Colyseus Schema state of a TeamRoom. `seats` maps a seat id to this;
 * the server writes `online`, the person's browser reports the rest.
 */
export interface SeatPresence {
  online: boolean;
  active: boolean; // touched something in the last minute
  typing: boolean; // in the chat
  window: string; // id of the tool in front, '' for the office
  coach?: boolean; // a coach plays along in this seat
}

/** Message 'presence' from a client, at most a few per second. */
export const PresenceMessage = z.strictObject({ active: z.boolean(), typing: z.boolean(), window: IdOrNone });
export type PresenceMessage = z.infer<typeof PresenceMessage>;

/**
 * Options for joining a room: the seat's token and the protocol version of the client. Coaches have a cookie instead of a
 * token, guests the secret of an observer link.
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
