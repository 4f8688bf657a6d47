import type { HttpError } from '../shared/protocol/http.ts';

/** A request is refused, for a reason that the client can explain. The status code is decided in `http`. */
export class Refusal extends Error {
  readonly reason: HttpError;
  readonly waitSeconds: number | undefined;

  constructor(reason: HttpError, waitSeconds?: number) {
    super(reason);
    this.name = 'Refusal';
    this.reason = reason;
    this.waitSeconds = waitSeconds;
  }
}
