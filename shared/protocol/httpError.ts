import { z } from 'zod';

/** Why a request was not done. Errors answer `{error: HttpError}` with a fitting status. */
export const HttpError = z.enum([
  'badRequest',
  'unknownCode',
  'tooManyTries',
  'wrongPassphrase',
  'signedOut',
  'notFound',
  'full',
  'doorFull', // very many wait at the door: it goes on once the coach has seen to some of them
  'ended', // the session, or a link that was used or is too old
  'notYours', // only the owner of the session, or the first coach, may do this
  'notNow', // the session has already begun, or has not begun yet
  'taken', // another coach has that name
  'wrongName', // the name typed is not the session's
  'tooFew', // a file with one row a person would tell who is who
  'weakPassphrase', // too short, or one that many people use
  'elsewhere', // somebody else has taken over this seat
  'notKept', // nothing can be written at the moment
  'coachName', // a participant may not be called as a coach is
  'refused', // the coach did not let this person in
  'serverError',
]);
export type HttpError = z.infer<typeof HttpError>;
