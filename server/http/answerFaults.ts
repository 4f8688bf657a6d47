import type { ErrorRequestHandler } from 'express';
import type { HttpError } from '../../shared/protocol/http.ts';
import type { Log } from '../log.ts';
import { isAway } from '../storage/storeFault.ts';
import { Refusal } from './Refusal.ts';

/** Every failed request is answered `{error}`; only our own faults are logged. */
export function answerFaults(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) return next(error);
    const status = (error as { status?: unknown }).status;
    let refusal: Refusal;
    if (error instanceof Refusal) refusal = error;
    else if (status === 404) refusal = new Refusal('notFound');
    else if (typeof status === 'number' && status >= 400 && status < 500)
      refusal = new Refusal('badRequest'); // body or address not readable
    else if (isAway(error)) refusal = new Refusal('notKept', 5);
    else {
      log.fault('request failed', error, { method: request.method, route: request.path.split('/').slice(0, 3).join('/') });
      refusal = new Refusal('serverError');
    }
    if (refusal.waitSeconds !== undefined) response.setHeader('Retry-After', refusal.waitSeconds);
    response.status(refusal.status).json({ error: refusal.reason satisfies HttpError });
  };
}
