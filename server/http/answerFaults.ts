import type { ErrorRequestHandler } from 'express';
import type { HttpError } from '../../shared/protocol/http.ts';
import type { Log } from '../log.ts';
import { isUnavailable, isParentGone } from '../storage/storeFault.ts';
import { Refusal } from '../Refusal.ts';
import { statusOf } from './statusOf.ts';

/** Answers every failed request with `{error}`; only faults of ours are logged. */
export function answerFaults(log: Log): ErrorRequestHandler {
  return (error: unknown, request, response, _next) => {
    const where = { method: request.method, route: routeOf(request.path) };
    if (response.headersSent) {
      log.fault('response aborted', error, where);
      return void response.destroy(); // the framework would send the stack trace
    }
    const status = (error as { status?: unknown }).status;
    let refusal: Refusal;
    if (error instanceof Refusal) refusal = error;
    else if (status === 404) refusal = new Refusal('notFound');
    else if (typeof status === 'number' && status >= 400 && status < 500)
      refusal = new Refusal('badRequest'); // body or address not readable
    else if (isParentGone(error))
      refusal = new Refusal('ended'); // its session was deleted in the meantime
    else if (isUnavailable(error)) refusal = new Refusal('notKept', 5);
    else {
      log.fault('request failed', error, where);
      refusal = new Refusal('serverError');
    }
    if (refusal.waitSeconds !== undefined) response.setHeader('Retry-After', refusal.waitSeconds);
    response.status(statusOf(refusal.reason)).json({ error: refusal.reason satisfies HttpError });
  };
}

/** The requested path without secrets: the second part of a page's address may be a join code. */
function routeOf(path: string): string {
  const [, first = '', second] = path.split('/');
  return second !== undefined && /^(api|matchmake|test)$/.test(first) ? `/${first}/${second}` : `/${first}`;
}
