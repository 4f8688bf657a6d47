import { z } from 'zod';
import { Language } from '../text/localised.ts';
import { LIMITS } from './limits.ts';
import { FirstName, Portrait } from './people.ts';

/** Bodies and answers of the HTTP routes under /api. Errors answer `{error: HttpError}` with a fitting status. */
export const HttpError = z.enum([
  'badRequest',
  'unknownCode',
  'tooManyTries',
  'wrongPassphrase',
  'signedOut',
  'notFound',
  'full',
  'ended',
  'serverError',
]);
export type HttpError = z.infer<typeof HttpError>;

/** POST /api/coach/sign-in; the answer sets an HttpOnly cookie. */
export const SignIn = z.strictObject({ passphrase: z.string().min(1).max(LIMITS.passphraseMax) });
/** GET /api/coach/me, and the answer to sign-in. */
export interface CoachMe {
  id: string;
  name: string;
}

/** GET /api/levels (coach). */
export interface LevelSummary {
  id: string;
  title: { nl: string; en: string };
  minutes: number;
}

/** POST /api/sessions (coach) -> SessionSummary. `minutes: null` = without a clock. */
export const NewSession = z.strictObject({
  level: z.string().min(1).max(64),
  language: Language,
  minutes: z.int().min(45).max(600).nullable(),
});
export type NewSession = z.infer<typeof NewSession>;

/** GET /api/sessions (coach) -> SessionSummary[], newest first; DELETE /api/sessions/:id removes one with all its data. */
export interface SessionSummary {
  id: string;
  code: string;
  level: string; // title in Dutch
  createdAt: number;
  deleteOn: number;
  people: number;
  teams: number;
  running: boolean;
}

/** GET /api/join/:code -> JoinInfo, so that a person sees at once that the code is right. */
export interface JoinInfo {
  session: string;
  code: string;
  level: string;
  coach: string;
  language: Language;
  deleteOn: number;
}

/** POST /api/join -> Joined. */
export const Join = z.strictObject({ code: z.string().min(3).max(30), name: FirstName, portrait: Portrait, language: Language });
export type Join = z.infer<typeof Join>;
export interface Joined {
  token: string; // the seat's secret; kept in local storage, never in the address bar
  seat: string;
  session: string;
}

/** GET /api/seat with `Authorization: Bearer <seat token>`: whose seat this is and where it plays now. */
export interface SeatInfo {
  seat: string;
  name: string;
  portrait: Portrait;
  language: Language;
  session: string;
  team: string | null; // set once the team has started
}
