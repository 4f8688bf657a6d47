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
  refused: 403,
  tooManyTries: 429,
  notKept: 503,
  serverError: 500,
};

/** A request that is answered with no, for a reason the client has a kind sentence for. */
export class Refusal extends Error {
  readonly reason: HttpError;
  readonly status: number;
  readonly waitSeconds: number | undefined;

  constructor(reason: HttpError, waitSeconds?: number) {
    super(reason);
    this.name = 'Refusal';
    this.reason = reason;
    this.status = STATUS[reason];
    this.waitSeconds = waitSeconds;
  }
}
