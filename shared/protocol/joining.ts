import { z } from 'zod';
import { Language } from '../text/localised.ts';
import { oneLine } from '../text/typedSchema.ts';
import { FirstName, Portrait } from './people.ts';

/** What happens to somebody with the code: they come in; wait until the coach lets them in; or are too late. */
export type DoorState = 'open' | 'ask' | 'over';
/**
 * Why somebody waits at the door: no coach is there yet, others are playing already, very many came from one address, or
 * they say that they have a seat already.
 */
export type DoorWhy = 'early' | 'late' | 'many' | 'same';

/** GET /api/join/:code -> JoinInfo, so that a person sees at once that the code is right. Contains no names, and of the faces only which. */
export interface JoinInfo {
  session: string;
  code: string;
  level: string;
  language: Language;
  deleteOn: number;
  door: DoorState;
  takenFaces: Portrait[]; // by others in this session; not whose
  facesShared: boolean; // each face has somebody: whoever joins now shares one
}

/**
 * POST /api/join -> Joined. `joining` is a secret of 128 bits that a browser makes for one join and sends with every
 * retry: the same secret gives the same seat, with a new token and with whatever was corrected in the form. `same: 'ask'`:
 * if somebody in the session has this name, the answer is Known and nothing is done, and if somebody has this face, the
 * join is refused with 'faceTaken'; 'yes': that is me, on another device. `bot` is stored only in a rehearsal, to tell bots from people.
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
  same: z.enum(['ask', 'yes']).optional(),
  bot: z.boolean().optional(),
});
export type Join = z.infer<typeof Join>;
export interface Joined {
  token: string; // the seat's secret; kept in local storage, never in the address bar
  seat: string;
  session: string;
  name: string; // as everybody sees it: "Jan 2" if there is a Jan already
}

/** "Bent u Ans?": who has this name. The face is shown only to those who would come in by themselves. */
export interface Known {
  known: { name: string; portrait: Portrait | null };
}

/**
 * POST /api/seat/open with `Authorization: Bearer <token of a link>` -> {opened: 'taken' | 'kept'}. 'taken': `key`, a
 * secret made by this browser, is its seat token from now on; the link is used up (a second use: elsewhere), and whoever
 * had the seat is told. 'kept': not such a link; keep using the token. POST /api/seat/back, with a token that was replaced
 * by a link, takes the seat back.
 */
export const OpenSeatLink = z.strictObject({ key: z.string().regex(/^[\w-]{43}$/) });
export type OpenSeatLink = z.infer<typeof OpenSeatLink>;

/** GET /api/seat with `Authorization: Bearer <seat token>`: whose seat this is and in which room it plays. */
export interface SeatInfo {
  seat: string;
  name: string;
  portrait: Portrait;
  language: Language;
  session: string;
  team: string | null; // set once the team has started
  /** 'coach': a coach who plays along in this seat; the person keeps it too. */
  plays: 'person' | 'coach';
  takenOver: boolean; // this device got the seat by a coach's link: its personal page starts empty
}
