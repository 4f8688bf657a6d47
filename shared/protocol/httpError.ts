import { z } from 'zod';

/** Why a request failed. Errors answer `{error: HttpError}` with a fitting status. */
export const HttpError = z.enum([
  'badRequest',
  'unknownCode',
  'tooManyTries',
  'wrongPassphrase',
  'signedOut',
  'notFound',
  'full',
  'doorFull', // too many people at the door: try again after the coach has dealt with some
  'ended', // the session is over, or a link was used or has expired
  'notYours', // only for the owner of the session, or the first coach
  'notNow', // the session has already started, or has not started yet
  'taken', // another coach has that name
  'wrongName', // the typed name is not the name of the session
  'tooFew', // with so few people, rows would identify persons
  'weakPassphrase', // too short, or a common one
  'elsewhere', // somebody else has taken over this seat
  'notKept', // nothing can be saved at the moment
  'coachName', // a participant may not have a coach's name
  'faceTaken', // somebody else chose this face just before
  'refused', // the coach refused this person at the door
  'notShared', // this person does not share their plan, so nothing is noted about them
  'serverError',
]);
export type HttpError = z.infer<typeof HttpError>;
