import type { HttpError } from '../../shared/protocol/http.ts';

const STATUS: Record<HttpError, number> = {
  badRequest: 400,
  wrongPassphrase: 401,
  signedOut: 401,
  unknownCode: 404,
  notFound: 404,
  full: 409,
  doorFull: 409,
  ended: 410,
  notYours: 403,
  tooFew: 403,
  weakPassphrase: 400,
  notNow: 409,
  taken: 409,
  wrongName: 409,
  elsewhere: 409,
  coachName: 409,
  faceTaken: 409,
  refused: 403,
  notShared: 403,
  tooManyTries: 429,
  notKept: 503,
  serverError: 500,
};

/** The HTTP status code of a refusal. */
export const statusOf = (reason: HttpError): number => STATUS[reason];
