import { z } from 'zod';
import { Language } from '../text/localised.ts';
import { oneLine } from '../text/typedSchema.ts';
import { FirstName, Portrait } from './people.ts';

/** Who knows the code comes in; or waits until the coach lets them in; or comes too late: it is over. */
export type DoorState = 'open' | 'ask' | 'over';
/** Why somebody waits at the door: nobody receives yet, others play already, or very many came from one address. */
export type DoorWhy = 'early' | 'late' | 'many';

/** GET /api/join/:code -> JoinInfo, so that a person sees at once that the code is right. It names nobody. */
export interface JoinInfo {
  session: string;
  code: string;
  level: string;
  language: Language;
  deleteOn: number;
  door: DoorState;
}

/**
 * POST /api/join -> Joined. `joining` is a secret of 128 bits that a browser makes for one joining and sends again with
 * every try of it: the same again gives the same seat, with a new token, and takes over what was mended in the form.
 * `bot` is kept only in a rehearsal: so the coach can tell bots from people.
 */
export const Join = z.strictObject({
  code: oneLine(40, 3),
  name: FirstName,
  portrait: Portrait,
  language: Language,
  joining: z
    .string()
    .regex(/^[0-9a-f]{32}$/)
    .optional(),
  bot: z.boolean().optional(),
});
export type Join = z.infer<typeof Join>;
export interface Joined {
  token: string; // the seat's secret; kept in local storage, never in the address bar
  seat: string;
  session: string;
  name: string; // as all see it: "Jan 2" when there is a Jan already
}

/**
 * POST /api/seat/open with `Authorization: Bearer <token of a link>` -> {opened: 'taken' | 'kept'}. 'taken': `key`, a secret that this
 * browser made, is its seat token from now on; the link is used up (else: elsewhere), and who sat there is told. 'kept': no
 * such link, go on with the token. POST /api/seat/back, with a token that a link put out, takes the seat back.
 */
export const OpenSeatLink = z.strictObject({ key: z.string().regex(/^[\w-]{43}$/) });
export type OpenSeatLink = z.infer<typeof OpenSeatLink>;

/** GET /api/seat with `Authorization: Bearer <seat token>`: whose seat this is and where it plays now. */
export interface SeatInfo {
  seat: string;
  name: string;
  portrait: Portrait;
  language: Language;
  session: string;
  team: string | null; // set once the team has started
  /** 'coach': a coach who plays along in this seat; the person keeps it too. */
  plays: 'person' | 'coach';
  takenOver: boolean; // this device came by a link of the coach: its own page begins empty
}
