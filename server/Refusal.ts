import type { HttpError } from '../shared/protocol/http.ts';

/** What was asked is answered with no, for a reason the client has a kind sentence for. Which status that is, `http` knows. */
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
